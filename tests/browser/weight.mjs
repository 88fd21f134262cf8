// What pages weigh on the way, each file compressed by gzip, and how much a browser has to ask for and to build.

import { gzipSync } from "node:zlib";
import { visit } from "./lib/chromium.mjs";
import { Findings, main } from "./lib/findings.mjs";
import { patternOf, patterns } from "./lib/patterns.mjs";
import { attribute, fileOf, readSite } from "./lib/site.mjs";

/** The most that a page may have: bytes of a first view, elements, requests. */
const LIMITS = { page: 20_000, css: 8_000, script: 15_000, view: 50_000, elements: 1_200, requests: 10 };

/** The page patterns of the table. */
const SHOWN = ["home", "life_situation", "service", "contact", "letters", "search", "section", "facet list", "plan_edition", "measure", "event", "news", "sheet", "404"];
const LANGUAGES = ["de", "ar", "ti"];

const views = (site) => [...patterns(site).values()].flatMap((pages) => [...pages.values()].map((page) => ({ page, setting: { width: 320, height: 640 } })));

export async function check(folder, base, { choose = views } = {}) {
  const findings = new Findings();
  const site = await readSite(folder, base);
  const sizes = new Map();
  const size = (name) => {
    if (!sizes.has(name)) sizes.set(name, gzipSync(site.files.get(name), { level: 6 }).length);
    return sizes.get(name);
  };

  // Every page by its source.
  const weights = new Map();
  for (const page of site.pages.values()) {
    const add = (words) => findings.add("weight file", page.name, words);
    const sum = (addresses, what) => {
      const found = addresses.map((address) => [address, fileOf(site, new URL(address, page.address).href)]);
      for (const [address, file] of found) if (!file) add(`no such ${what}: ${address}`);
      return found.reduce((bytes, [, file]) => bytes + (file ? size(file) : 0), 0);
    };
    const sheets = page.all("link").filter((link) => attribute(link, "rel") === "stylesheet");
    const html = size(page.name);
    const css = sum(sheets.map((link) => attribute(link, "href")), "style sheet");
    const script = sum(page.all("script").map((element) => attribute(element, "src")).filter(Boolean), "script");
    sum(page.all("link").filter((link) => attribute(link, "as") === "font").map((link) => attribute(link, "href")), "font");
    const elements = page.elements.length;
    weights.set(page, { html, css, script, page: html + css, elements });
  }

  // The first view of every pattern in a browser: what is asked for, and which fonts are among it.
  await visit(folder, base, choose(site), findings, async ({ page, tab, requests }) => {
    await tab.evaluate(() => document.fonts.ready.then(() => null));
    const names = requests.map((address) => /\/a\/b\/(.*)$/.exec(address)?.[1] ?? address.replace(base, ""));
    const fonts = names.filter((name) => /\.woff2?$/.test(name) && site.files.has(name));
    // A browser with windows asks for the icon, too.
    const icon = page.all("link").some((link) => attribute(link, "rel") === "icon") && !names.some((name) => /favicon/.test(name)) ? 1 : 0;
    const weight = weights.get(page);
    Object.assign(weight, { fonts: fonts.reduce((sum, name) => sum + site.files.get(name).length, 0), requests: names.length + icon });
    weight.view = weight.page + weight.fonts;
  });

  const units = { elements: "elements", requests: "requests" };
  const called = { page: "HTML and CSS", css: "CSS", script: "scripts", view: "HTML, CSS and fonts", elements: "the page", requests: "a first view" };
  for (const [page, weight] of weights) {
    for (const [what, limit] of Object.entries(LIMITS)) {
      if (weight[what] > limit) findings.add(`weight ${what}`, page.name, `${called[what]}: more than ${limit} ${units[what] ?? "bytes"}`, String(weight[what]));
    }
  }
  table(site, weights);
  return findings;
}

function table(site, weights) {
  const found = patterns(site, LANGUAGES);
  const columns = ["html", "css", "script", "fonts", "view", "elements", "requests"];
  const row = (cells) => cells.map((cell) => String(cell).padStart(9)).join("");
  console.log(`  ${"pattern".padEnd(15)} ${"".padEnd(3)}${row(["html", "css", "script", "fonts", "all", "elements", "requests"])}`);
  for (const pattern of SHOWN) {
    for (const [language, page] of found.get(pattern) ?? []) {
      console.log(`  ${pattern.padEnd(15)} ${language.padEnd(3)}${row(columns.map((column) => weights.get(page)[column]))}`);
    }
  }
  const heaviest = (what) => [...weights].sort(([, a], [, b]) => b[what] - a[what])[0];
  for (const what of ["page", "elements"]) {
    const [page, weight] = heaviest(what);
    console.log(`  most ${what === "page" ? "bytes of HTML and CSS" : "elements"} of all ${weights.size} pages: ${weight[what]}, ${page.name} (${patternOf(page) ?? "alias"})`);
  }
}

await main(import.meta, check);
