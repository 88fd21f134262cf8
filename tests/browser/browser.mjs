// Every page pattern in Chromium, in hard settings and changing ones: axe, reflow, the console, storage, who is asked for what.

import { accessible } from "./checks/axe.mjs";
import { forcedColours } from "./checks/forced.mjs";
import { leavesNothing } from "./checks/private.mjs";
import { reflow } from "./checks/wide.mjs";
import { visit } from "./lib/chromium.mjs";
import { Findings, main } from "./lib/findings.mjs";
import { matrix, patternOf } from "./lib/patterns.mjs";
import { readSite } from "./lib/site.mjs";

/** `choose` takes the site and returns other jobs than those of the matrix. */
export async function check(folder, base, { choose = matrix } = {}) {
  const findings = new Findings();
  const jobs = choose(await readSite(folder, base));
  const unsure = new Map();
  await visit(folder, base, jobs, findings, async (job) => {
    if (job.setting.width === 320) await reflow(job);
    if (job.setting.mode === "forced") await forcedColours(job);
    await leavesNothing(job);
    for (const rule of await accessible(job)) {
      if (!unsure.has(rule)) unsure.set(rule, new Set());
      unsure.get(rule).add(job.page.name);
    }
  });
  const count = (values) => new Set(values).size;
  const settings = count(jobs.map(({ setting }) => JSON.stringify(setting)));
  const languages = [...new Set(jobs.map(({ page }) => page.language))].join(", ");
  console.log(`  ${count(jobs.map(({ page }) => patternOf(page)))} patterns, ${jobs.length} combinations of page and setting, ${settings} settings, in ${languages}`);
  for (const [rule, names] of unsure) {
    console.log(`  note: axe could not decide ${rule} on ${names.size} pages, such as ${[...names][0]}`);
  }
  return findings;
}

await main(import.meta, check);
