// Fonts for scripts that many devices lack: only on the pages that need them, and with every letter of their texts.

import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as fontkit from "fontkit";
import { launch } from "./lib/chromium.mjs";
import { Findings, main } from "./lib/findings.mjs";
import { serve } from "./lib/server.mjs";
import { attribute, fileOf, readSite, text } from "./lib/site.mjs";

const REPOSITORY = fileURLToPath(new URL("../..", import.meta.url));

export async function check(folder, base, { sources = REPOSITORY } = {}) {
  const findings = new Findings();
  const site = await readSite(folder, base);
  const languages = await languagesOf(sources);
  const fonts = new Map();
  for (const page of site.pages.values()) if (!page.alias) linked(site, page, languages, fonts, findings);
  for (const language of languages.filter((x) => x.font && [...site.pages.values()].some((page) => page.language === x.id))) {
    const font = fonts.get(language.font);
    if (!font) findings.add("font", `i18n/${language.id}/language.toml`, `no page has the font ${language.font}`);
    else for (const [name, words] of await wordsOf(sources, language.id)) covered(font, language, name, words, findings);
  }
  for (const page of site.pages.values()) {
    const language = languages.find((x) => x.id === page.language);
    const font = language && fonts.get(language.font);
    if (font && !page.alias) covered(font, language, page.name, page.title + text(page.body), findings);
  }
  await shown(folder, site, languages, findings);
  for (const [name, font] of fonts) console.log(`  ${name}: ${font.characterSet.length} letters in ${font.bytes} bytes`);
  return findings;
}

/** A page links the font of its language and no other, asks for its file at once, and both are there. */
function linked(site, page, languages, fonts, findings) {
  const add = (words) => findings.add("font", page.name, words);
  const links = (rel) => page.all("link").filter((x) => attribute(x, "rel") === rel);
  const address = (x) => new URL(attribute(x, "href"), page.address).href;
  const sheets = links("stylesheet").map(address).filter((x) => x.includes("/assets/fonts/"));
  const early = links("preload").filter((x) => attribute(x, "as") === "font" && attribute(x, "crossorigin") !== undefined).map(address);
  const names = sheets.map((x) => x.split("/").pop().split(".")[0]);
  const expected = page.above ? [] : languages.filter((x) => x.id === page.language && x.font).map((x) => x.font);
  if (names.join(" ") !== expected.join(" ")) add(`links the fonts “${names.join(" ")}”, not “${expected.join(" ")}”`);
  for (const [at, sheet] of sheets.entries()) {
    const css = site.files.get(fileOf(site, sheet))?.toString("utf8");
    if (css === undefined) {
      add(`no such style sheet: ${sheet}`);
      continue;
    }
    const source = /url\(\s*["']?([^"')]+)/.exec(css)?.[1];
    const file = source && fileOf(site, new URL(source, sheet).href);
    if (!file) add(`the style sheet names a font that is not there: ${source}`);
    else if (early[at] !== new URL(source, sheet).href) add("the font that is asked for early is not that of the style sheet");
    if (!/font-display:\s*swap/.test(css)) add("words wait for the font");
    if (file && !fonts.has(names[at])) fonts.set(names[at], opened(site.files.get(file), css));
  }
}

function opened(bytes, css) {
  const font = fontkit.create(bytes);
  const ranges = [...css.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, from, to]) => [parseInt(from, 16), parseInt(to ?? from, 16)]);
  const has = (point) => font.hasGlyphForCodePoint(point) && ranges.some(([from, to]) => from <= point && point <= to);
  return { has, characterSet: font.characterSet, bytes: bytes.length };
}

/** Every letter and mark of the language's script is in the font, and in the range for which browsers ask it. */
function covered(font, { script }, name, words, findings) {
  const letters = new Set(words.match(new RegExp(`\\p{Script=${script}}`, "gu")) ?? []);
  const missing = [...letters].filter((letter) => !font.has(letter.codePointAt(0)));
  if (missing.length > 0) findings.add("letters", name, "the font lacks letters", missing.join(" "));
}

/** The languages as their files describe them. */
async function languagesOf(sources) {
  const folder = path.join(sources, "i18n");
  const names = (await readdir(folder, { withFileTypes: true })).filter((x) => x.isDirectory()).map((x) => x.name);
  return Promise.all(
    names.sort().map(async (id) => {
      const file = await readFile(path.join(folder, id, "language.toml"), "utf8");
      const value = (key) => new RegExp(`^${key} = "([^"]*)"`, "m").exec(file)?.[1];
      return { id, font: value("font"), script: value("script") };
    }),
  );
}

/** What a language's catalogues and pages say: file → text. */
async function wordsOf(sources, id) {
  const content = (await readdir(path.join(sources, "content"), { recursive: true })).filter((name) => name.endsWith(`.${id}.md`));
  const catalogues = (await readdir(path.join(sources, "i18n", id))).map((name) => path.join("i18n", id, name));
  const names = [...content.map((name) => path.join("content", name)), ...catalogues].sort();
  return Promise.all(names.map(async (name) => [name, await readFile(path.join(sources, name), "utf8")]));
}

/** A browser shows the words of a language's home with the font that comes with the page, and on other homes asks for none. */
async function shown(folder, site, languages, findings) {
  const server = await serve(folder);
  const browser = await launch();
  try {
    for (const { id, font } of languages.filter((x) => site.pages.has(`${x.id}/index.html`))) {
      const tab = await browser.newPage();
      const asked = [];
      tab.on("request", (request) => request.resourceType() === "font" && asked.push(request.url()));
      await tab.goto(`${server.start}${id}/index.html`, { waitUntil: "load" });
      await tab.evaluate(() => document.fonts.ready);
      if (asked.length !== (font ? 1 : 0)) findings.add("font", `${id}/index.html`, `the browser asks for ${asked.length} fonts`);
      const protocol = await tab.context().newCDPSession(tab);
      await protocol.send("DOM.enable");
      await protocol.send("CSS.enable");
      const { root } = await protocol.send("DOM.getDocument");
      const { nodeId } = await protocol.send("DOM.querySelector", { nodeId: root.nodeId, selector: "h1" });
      const used = (await protocol.send("CSS.getPlatformFontsForNode", { nodeId })).fonts.some((x) => x.isCustomFont);
      if (used !== (font !== undefined)) findings.add("font", `${id}/index.html`, used ? "a font of its own is used" : "the font is not used");
      await tab.close();
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

await main(import.meta, check);
