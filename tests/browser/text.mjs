// Every page pattern with the reader's own spacing of text, and with text of twice the size.

import { keepsText } from "./checks/loss.mjs";
import { visit } from "./lib/chromium.mjs";
import { Findings, main } from "./lib/findings.mjs";
import { patterns } from "./lib/patterns.mjs";
import { readSite } from "./lib/site.mjs";

/** Which of the reader's own is set on which screen. Languages of a pattern take one line after the other. */
const TURNS = [
  [{ own: "spacing", width: 320 }, { own: "double", width: 1280 }],
  [{ own: "spacing", width: 1280 }, { own: "double", width: 640 }],
];

function usual(site) {
  return [...patterns(site).values()].flatMap((pages, at) =>
    // A pattern with one page takes all.
    [...pages.values()].flatMap((page, turn) => (pages.size === 1 ? TURNS.flat() : TURNS[(at + turn) % TURNS.length]).map((setting) => ({ page, setting }))),
  );
}

export async function check(folder, base, { choose = usual } = {}) {
  const findings = new Findings();
  const jobs = choose(await readSite(folder, base));
  await visit(folder, base, jobs, findings, (job) => keepsText(job, job.setting.own));
  console.log(`  ${jobs.length} combinations of page and setting: text spacing at 320 and 1280 pixels, 200 % text at 640 and 1280`);
  return findings;
}

await main(import.meta, check);
