// What a check found: a rule, a page, and words. Findings of one rule with the same words are shown once, with the pages.

const SHOWN_GROUPS = 60;
const SHOWN_PAGES = 4;

export class Findings {
  list = [];

  /** Notes a finding; `page` is a path in the built folder, `extract` what stands there. */
  add(rule, page, words, extract = "") {
    this.list.push({ rule, page, words, extract: short(extract) });
  }

  /** The text for a person: the pages, or what stands there, below each rule and its words. */
  text() {
    const groups = new Map();
    for (const { rule, page, words, extract } of this.list) {
      const key = `${rule}: ${words}`;
      if (!groups.has(key)) groups.set(key, new Map());
      const where = extract ? `${page}: ${extract}` : page;
      groups.get(key).set(where, (groups.get(key).get(where) ?? 0) + 1);
    }
    const lines = [];
    for (const [key, places] of [...groups].slice(0, SHOWN_GROUPS)) {
      lines.push(`  ${key}`);
      for (const [where, times] of [...places].slice(0, SHOWN_PAGES)) lines.push(`    ${where}${times > 1 ? ` (${times}×)` : ""}`);
      if (places.size > SHOWN_PAGES) lines.push(`    and ${places.size - SHOWN_PAGES} more`);
    }
    if (groups.size > SHOWN_GROUPS) lines.push(`  … and ${groups.size - SHOWN_GROUPS} more kinds of findings`);
    return lines.join("\n");
  }
}

/** One line of at most 100 letters. */
function short(words) {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}

/** Runs a check without its words. */
export async function quiet(work) {
  const { log } = console;
  console.log = () => {};
  try {
    return await work();
  } finally {
    console.log = log;
  }
}

/** Runs a check from the command line, `node CHECK.mjs SITE BASE_URL`, when its module is the one that node started. */
export async function main(meta, check) {
  const { pathToFileURL } = await import("node:url");
  if (meta.url !== pathToFileURL(process.argv[1] ?? "").href) return;
  const [site, base] = process.argv.slice(2);
  if (!site || !base) {
    console.error(`usage: node ${process.argv[1]} SITE BASE_URL`);
    process.exit(2);
  }
  const { stat } = await import("node:fs/promises");
  if (!(await stat(site).catch(() => null))?.isDirectory()) {
    console.error(`${site} is no folder: build the portal first`);
    process.exit(2);
  }
  const findings = await check(site, base.endsWith("/") ? base : `${base}/`);
  if (findings.list.length > 0) console.log(findings.text());
  console.log(`  ${findings.list.length} findings`);
  process.exit(findings.list.length > 0 ? 1 : 0);
}
