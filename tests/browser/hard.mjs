// The portal of input that breaks layouts, on a narrow screen: reflow, axe, the reader's own text, and the keyboard.

import { accessible } from "./checks/axe.mjs";
import { keepsText } from "./checks/loss.mjs";
import { targets } from "./checks/targets.mjs";
import { walk } from "./checks/walk.mjs";
import { reflow } from "./checks/wide.mjs";
import { visit } from "./lib/chromium.mjs";
import { Findings, main } from "./lib/findings.mjs";
import { samples } from "./lib/patterns.mjs";
import { readSite } from "./lib/site.mjs";

/** Lists of a facet are all alike; the sample of each pattern is enough of them. */
const usual = (site) => {
  const sampled = samples(site);
  const pages = [...site.pages.values()].filter((page) => !page.alias && (page.type !== "facet" || sampled.includes(page)));
  return pages.map((page) => ({ page, setting: { width: 320, sampled: sampled.includes(page) } }));
};

export async function check(folder, base, { choose = usual } = {}) {
  const findings = new Findings();
  const jobs = choose(await readSite(folder, base));
  await visit(folder, base, jobs, findings, async (job) => {
    await reflow(job);
    await accessible(job);
    if (job.setting.sampled) {
      await targets(job);
      await walk(job);
      await job.again();
      await keepsText(job, "spacing");
    }
  });
  console.log(`  ${jobs.length} pages at 320 pixels, ${jobs.filter(({ setting }) => setting.sampled).length} of them by keyboard`);
  return findings;
}

await main(import.meta, check);
