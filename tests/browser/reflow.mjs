// Every page in every language on a screen of 320 pixels: nothing makes it wider.

import { reflow } from "./checks/wide.mjs";
import { visit } from "./lib/chromium.mjs";
import { Findings, main } from "./lib/findings.mjs";
import { readSite } from "./lib/site.mjs";

const usual = (site) => [...site.pages.values()].filter((page) => !page.alias).map((page) => ({ page, setting: { width: 320 } }));

export async function check(folder, base, { choose = usual } = {}) {
  const findings = new Findings();
  const jobs = choose(await readSite(folder, base));
  await visit(folder, base, jobs, findings, reflow);
  console.log(`  ${jobs.length} pages at 320 pixels`);
  return findings;
}

await main(import.meta, check);
