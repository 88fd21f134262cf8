// Puts faults into copies of a page and lets the checks look at them.

import { mkdir, writeFile, readFile } from "node:fs/promises";
import path from "node:path";
import { check as browser } from "../browser.mjs";
import { check as keyboard } from "../keyboard.mjs";
import { check as print } from "../print.mjs";
import { check as reflow } from "../reflow.mjs";
import { check as text } from "../text.mjs";
import { check as weight } from "../weight.mjs";
import { FAULTS, FILES } from "./faults.mjs";

/** Each check, as it looks at jobs of a page and a setting. */
const CHECKS = { browser, keyboard, print, reflow, text, weight };

const USUAL = { browser: { width: 320 }, keyboard: { width: 320 }, print: { width: 1280 }, reflow: { width: 320 }, text: { width: 320, own: "spacing" }, weight: { width: 320, height: 640 } };

/** What the checks find in pages without faults. */
export function fine(folder, base, names, sheets) {
  const jobs = (settings) => (site) => names.flatMap((name) => settings.map((setting) => ({ page: site.pages.get(name), setting })));
  const modes = ["light", "dark", "forced"].map((mode) => ({ width: 320, mode }));
  const own = ["spacing", "double"].map((own) => ({ width: 640, own }));
  return Promise.all([
    browser(folder, base, { choose: jobs([...modes, { width: 320, scripts: false }]) }),
    keyboard(folder, base, { choose: jobs(modes) }),
    print(folder, base, { choose: (site) => [...names, ...sheets].map((name) => ({ page: site.pages.get(name), setting: USUAL.print })) }),
    reflow(folder, base),
    text(folder, base, { choose: jobs(own) }),
    weight(folder, base),
  ]);
}

/** Looks at a copy of a page (or of a sheet) for each fault: the fault's name, its rule, and what was found. */
export async function proven(folder, base, name, sheet) {
  const judged = [];
  const places = new Map();
  for (const [at, fault] of FAULTS.entries()) places.set(fault, await copy(folder, fault.sheet ? sheet : name, fault, at));
  for (const [which, check] of Object.entries(CHECKS)) {
    const faults = FAULTS.filter((fault) => fault.check === which);
    const choose = (site) => faults.map((fault) => ({ page: site.pages.get(places.get(fault)), setting: fault.setting ?? USUAL[which] }));
    const findings = await check(folder, base, { choose });
    for (const fault of faults) {
      const list = findings.list.filter(({ page }) => page === places.get(fault));
      const what = JSON.stringify(fault.change?.map(String) ?? [fault.html, fault.css, fault.script]).slice(0, 160);
      judged.push({ name: `${which}, ${fault.rule}: ${what}`, rule: fault.rule, found: { list, text: () => JSON.stringify(list, null, 1) } });
    }
  }
  return judged;
}

/** Writes a page with a fault beside the page, where its links lead to the same places. */
async function copy(folder, name, { html = "", css, script, change = ["", ""] }, at) {
  const parts = name.split("/");
  parts.splice(-2, 1, `fault-${at}`);
  const place = path.join(folder, parts.slice(0, -1).join("/"));
  await mkdir(place, { recursive: true });
  const head = `${css ? '<link rel="stylesheet" href="fault.css">' : ""}${script ? '<script src="fault.js" defer></script>' : ""}</head>`;
  const source = await readFile(path.join(folder, name), "utf8");
  const faulty = source.replace(...change).replace("</head>", () => head).replace("</main>", () => `${html}</main>`);
  if (faulty === source) throw new Error(`the fault ${at} changes nothing`);
  const files = { ...FILES, "fault.css": css, "fault.js": script, "index.html": faulty };
  for (const [file, bytes] of Object.entries(files)) if (bytes !== undefined) await writeFile(path.join(place, file), bytes);
  return parts.join("/");
}
