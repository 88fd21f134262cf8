// Shows on a built portal that a broken template makes each kind of check fail: its pages get the faults of the self-test.

import { cp, mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { Findings, main, quiet } from "./lib/findings.mjs";
import { samples } from "./lib/patterns.mjs";
import { readSite } from "./lib/site.mjs";
import { proven } from "./selftest/prove.mjs";

export async function check(folder, base) {
  const findings = new Findings();
  const pages = samples(await readSite(folder, base), ["de", "ar"]);
  const service = pages.find((page) => page.type === "service" && page.language === "de");
  const sheet = pages.find((page) => page.sheet);
  if (!service || !sheet) {
    findings.add("broken", "", "the portal has no German service, or no sheet, to put faults into");
    return findings;
  }
  const work = await mkdtemp(path.join(os.tmpdir(), "lotse-broken-"));
  try {
    // Pages of the service in all languages are enough for its links; of the rest only what pages are made of.
    const id = service.name.split("/").slice(-2)[0];
    const needed = (from) => !from.endsWith(".html") || from.includes(`/${id}/`) || from === path.join(folder, sheet.name);
    await cp(folder, work, { recursive: true, filter: needed });
    const judged = await quiet(() => proven(work, base, service.name, sheet.name));
    for (const { name, rule, found } of judged) {
      if (!found.list.some((one) => one.rule.startsWith(rule))) findings.add("broken", service.name, `not found: ${name}`);
    }
    const kinds = new Set(judged.map(({ rule }) => rule));
    console.log(`  ${judged.length} faults of ${kinds.size} kinds in ${service.name}`);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return findings;
}

await main(import.meta, check);
