// Proves the checks: a small site without faults passes them all, and each fault put into it is found by the check for it.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { check as fonts } from "./fonts.mjs";
import { check as html } from "./html.mjs";
import { quiet } from "./lib/findings.mjs";
import { siteOf } from "./lib/site.mjs";
import { check as links } from "./links.mjs";
import { check as order } from "./order.mjs";
import { FAULTS, FOLDERS } from "./selftest/files.mjs";
import { FAULTS as FONTS, lettered } from "./selftest/fonts.mjs";
import { FAULTS as ORDER, PLACES, mixed } from "./selftest/order.mjs";
import { fine, proven } from "./selftest/prove.mjs";
import { AR, BASE, HOME, SERVICE, SHEET, changed, small } from "./selftest/small.mjs";
import { structure } from "./structure.mjs";

const wrong = [];
let right = 0;

/** Notes whether findings are as they must be: of a rule on a page, or none at all where `rule` is null. */
function expect(what, findings, rule, name) {
  const found = findings.list.filter((x) => x.rule.startsWith(rule ?? "") && (name === undefined || x.page === name));
  if (rule === null ? findings.list.length === 0 : found.length > 0) right += 1;
  else wrong.push(`${what}: ${rule === null ? "findings in a site without faults" : "not found"}\n${findings.text()}`);
}

const folder = await mkdtemp(path.join(os.tmpdir(), "lotse-selftest-"));

/** Writes a site into a folder of its own. */
async function written(name, files) {
  for (const [file, bytes] of files) {
    const place = path.join(folder, name, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
  return path.join(folder, name);
}

try {
  expect("structure", structure(siteOf(small(), BASE)), null);
  for (const [rule, name, from, to] of FAULTS) {
    expect(`structure ${rule}, ${name}: ${from} → ${to}`, structure(siteOf(changed(name, from, to), BASE)), rule);
  }
  for (const [rule, change] of FOLDERS) {
    const files = small();
    change(files);
    expect(`structure ${rule}: ${change}`, structure(siteOf(files, BASE)), rule);
  }

  const good = await written("good", small());
  const faulty = small();
  const fault = (name, from, to) => faulty.set(name, Buffer.from(faulty.get(name).toString("utf8").replace(from, to)));
  fault(HOME, "<h1>", "<h1><div>x</div>");
  fault(AR, "<h1>", '<p role="nothing">x</p><img src="../icon.svg" alt=""><h1>');
  fault(SERVICE, "</main>", '<a href="../nowhere/">x</a></main>');
  fault("en/service/index.html", "</main>", '<a href="#nowhere">x</a></main>');
  fault("tr/service/index.html", "</main>", '<a href="../service">x</a></main>');
  const bad = await written("bad", faulty);

  const [goodHtml, badHtml, goodLinks, badLinks] = await quiet(() => Promise.all([html(good, BASE), html(bad, BASE), links(good, BASE), links(bad, BASE)]));
  expect("html", goodHtml, null);
  expect("html: a div in a heading", badHtml, "error", HOME);
  expect("html: an unknown role", badHtml, "error", AR);
  expect("links", goodLinks, null);
  expect("links: a page that is not there", badLinks, "link", SERVICE.replace("index.html", ""));
  expect("links: a place that is not there", badLinks, "link", "en/service/");
  expect("links: a folder without /", badLinks, "link", "tr/service/");

  for (const [at, { what, rule, page, ...fault }] of [{ what: "no fault", rule: null }, ...FONTS].entries()) {
    const name = `fonts-${at}`;
    const { files, sources } = await lettered(fault);
    const site = await written(`${name}/site`, files);
    await written(name, sources);
    expect(`fonts: ${what}`, await quiet(() => fonts(site, BASE, { sources: path.join(folder, name) })), rule, page);
  }

  for (const [at, { what, rule, page, ...fault }] of [{ what: "no fault", rule: null }, ...ORDER].entries()) {
    const site = await written(`order-${at}`, mixed(fault));
    expect(`order: ${what}`, await quiet(() => order(site, BASE, { places: PLACES })), rule, page);
  }

  const clean = { list: [], text: () => JSON.stringify(clean.list, null, 1) };
  for (const found of await quiet(() => fine(good, BASE, [HOME, AR, "404.html"], [SHEET]))) clean.list.push(...found.list);
  expect("in the browser", clean, null);
  const judged = await quiet(() => proven(good, BASE, HOME, SHEET));
  for (const { name, rule, found } of judged) expect(name, found, rule);
} finally {
  await rm(folder, { recursive: true, force: true });
}

for (const words of wrong) console.log(`  ${words}`);
console.log(`  ${right} of ${right + wrong.length} faults and fault-free sites judged rightly`);
process.exit(wrong.length > 0 ? 1 : 0);
