// Pages on paper: tagged documents in their language, nothing folded, and a sheet is one sheet.

import { PDFDict, PDFDocument, PDFName } from "pdf-lib";
import { visit } from "./lib/chromium.mjs";
import { Findings, main } from "./lib/findings.mjs";
import { patterns } from "./lib/patterns.mjs";
import { readSite } from "./lib/site.mjs";

const PRINTED = ["service", "life_situation", "contact", "plan_edition", "measure", "sheet"];
const LANGUAGES = ["de", "ar"];

/** A4 in points, and how much rounding may change it. */
const A4 = [595.3, 841.9];
const ROUNDING = 2;

/** The printed patterns, and every sheet in every language. */
function usual(site) {
  const found = patterns(site, LANGUAGES);
  const pages = PRINTED.flatMap((pattern) => [...(found.get(pattern)?.values() ?? [])]);
  const all = new Set([...pages, ...[...site.pages.values()].filter((page) => page.sheet)]);
  return [...all].map((page) => ({ page, setting: { width: 1280 } }));
}

export async function check(folder, base, { choose = usual } = {}) {
  const findings = new Findings();
  const jobs = choose(await readSite(folder, base));
  const pages = jobs.map(({ page }) => page);
  const counts = new Map();
  await visit(folder, base, jobs, findings, async (job) => counts.set(job.page, await printed(job)));
  const sheets = pages.filter((page) => page.sheet);
  console.log(`  ${pages.length - sheets.length} pages and ${sheets.length} sheets printed`);
  for (const page of pages.filter((page) => !page.sheet)) console.log(`  ${String(counts.get(page)).padStart(3)} pages of A4: ${page.name}`);
  return findings;
}

/** Prints a page and has another program read it; returns the count of its sheets of paper. */
async function printed({ tab, page, add }) {
  await tab.emulateMedia({ media: "print" });
  for (const said of await tab.evaluate(folded)) add("print-folded", said);
  await tab.emulateMedia({ media: null });

  const paper = await PDFDocument.load(await tab.pdf({ tagged: true, outline: true, preferCSSPageSize: true }));
  const { catalog, context } = paper;
  const tagged = catalog.lookup(PDFName.of("MarkInfo"))?.lookup(PDFName.of("Marked"))?.toString() === "true";
  if (!tagged || !catalog.has(PDFName.of("StructTreeRoot"))) add("print-tagged", "the document has no tags");
  const tags = context
    .enumerateIndirectObjects()
    .filter(([, object]) => object instanceof PDFDict && object.get(PDFName.of("Type"))?.toString() === "/StructElem")
    .map(([, object]) => object.get(PDFName.of("S"))?.toString());
  if (!tags.includes("/H1")) add("print-tagged", "no tag is a heading of the first level");
  if (!catalog.has(PDFName.of("Outlines"))) add("print-tagged", "the document has no outline");
  const language = catalog.lookup(PDFName.of("Lang"))?.decodeText();
  if (!language || language !== page.html.lang) add("print-language", `the document's language is ${language}, not ${page.html.lang}`);

  const sizes = paper.getPages().map((sheet) => [sheet.getWidth(), sheet.getHeight()]);
  for (const size of sizes) {
    if (size.some((length, at) => Math.abs(length - A4[at]) > ROUNDING)) add("print-size", `is not A4: ${size.map(Math.round).join(" × ")} points`);
  }
  if (page.sheet && sizes.length !== 1) add("print-sheet", `a sheet is ${sizes.length} pages`);
  return sizes.length;
}

/** Runs in the page as it is on paper: what is folded there. */
function folded() {
  const list = [];
  for (const details of document.querySelectorAll("details")) {
    if (!details.checkVisibility()) continue;
    const hidden = [...details.children].filter((child) => child.tagName !== "SUMMARY" && getComputedStyle(child).display !== "none" && !child.checkVisibility());
    if (hidden.length > 0) list.push(`is folded on paper: ${look.name(details)}`);
  }
  return list;
}

await main(import.meta, check);
