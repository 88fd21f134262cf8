// Every page pattern by keyboard, and how large its targets are.

import { targets } from "./checks/targets.mjs";
import { walk } from "./checks/walk.mjs";
import { visit } from "./lib/chromium.mjs";
import { Findings, main } from "./lib/findings.mjs";
import { patterns } from "./lib/patterns.mjs";
import { readSite } from "./lib/site.mjs";

/** Settings by language: patterns take one line after the other, so that each is seen on both screens and in both directions. */
const TURNS = [
  { de: { width: 320 }, ar: { width: 1280, mode: "dark" } },
  { de: { width: 1280, mode: "forced" }, ar: { width: 320 } },
];

function usual(site) {
  return [...patterns(site, ["de", "ar"]).values()].flatMap((pages, at) =>
    // A pattern with one page takes both settings of its language.
    [...pages].flatMap(([language, page]) => (pages.size === 1 ? TURNS.map((turn) => turn[language]) : [TURNS[at % TURNS.length][language]]).map((setting) => ({ page, setting }))),
  );
}

export async function check(folder, base, { choose = usual } = {}) {
  const findings = new Findings();
  const jobs = choose(await readSite(folder, base));
  await visit(folder, base, jobs, findings, async (job) => {
    await targets(job);
    await walk(job);
  });
  console.log(`  ${jobs.length} pages walked through by Tab, Enter and Space; targets of 44 by 44 pixels`);
  return findings;
}

await main(import.meta, check);
