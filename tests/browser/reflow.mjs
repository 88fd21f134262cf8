// Every page on a screen of 320 pixels: nothing makes it wider.

import { reflow } from "./checks/wide.mjs";
import { visit } from "./lib/chromium.mjs";
import { Findings, main } from "./lib/findings.mjs";
import { readSite } from "./lib/site.mjs";

/** Pages without a translation are the source's page with a notice, lists of a facet and sheets are all alike: they take turns in the languages. */
function usual(site) {
  const alike = new Map();
  const pages = [];
  for (const page of site.pages.values()) {
    if (page.alias) continue;
    const id = page.name.split("/").slice(1).join("/");
    if (!page.fallback && page.type !== "facet" && !page.sheet) pages.push(page);
    else alike.set(id, [...(alike.get(id) ?? []), page]);
  }
  const some = [...alike.values()].map((same, at) => same[at % same.length]);
  return [...pages, ...some].map((page) => ({ page, setting: { width: 320 } }));
}

export async function check(folder, base, { choose = usual } = {}) {
  const findings = new Findings();
  const jobs = choose(await readSite(folder, base));
  await visit(folder, base, jobs, findings, reflow);
  console.log(`  ${jobs.length} pages at 320 pixels`);
  return findings;
}

await main(import.meta, check);
