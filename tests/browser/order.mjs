// What is seen where: facts and German words in languages from right to left stand as on the German page, letter by letter; and
// what a script needs holds for every run of it, wherever it stands.

import { launch } from "./lib/chromium.mjs";
import { Findings, main } from "./lib/findings.mjs";
import { serve } from "./lib/server.mjs";
import { direction, readSite } from "./lib/site.mjs";

/** Facts that stand on the German page and on those from right to left: the page, the elements around them, the facts. */
const PLACES = [
  {
    page: "services/antrag/index.html",
    within: ".prose",
    words: [
      "+49 (0)221 4710-100",
      "2026-03-24",
      "24.03.2026",
      "08:00–12:30",
      "14:00 - 18:00 Uhr",
      "Hafenstraße 12a, 00000 Hafenstadt",
      "§ 24 Abs. 2 AufenthG",
      "1.200,50 €",
      "49,- Euro",
      "50 %",
      "amt@jobcenter.hafenstadt.example",
      "https://www.hafenstadt.example/a?b=1",
      "Müller & Söhne (Hafen-Nord) GmbH",
      "Caritas e.V.",
      "Jobcenter Hafenstadt",
      "A1–B2",
      "2020/2021",
      "Raum 3.12",
      "antrag_2026-03.pdf",
    ],
  },
  { page: "services/antrag/index.html", within: ".lead", words: ["+49 (0)221 4710-100"] },
  { page: "services/antrag/index.html", within: ".checklist", words: ["antrag_2026-03.pdf", "49,50 €"] },
  {
    page: "services/antrag/index.html",
    within: ".box, .facts",
    words: ["+49 (0)221 4710-100", "amt@jobcenter.hafenstadt.example", "Hafenstraße 12a", "00000 Hafenstadt", "§ 24 Abs. 2 AufenthG", "08:00", "12:30"],
  },
  { page: "contacts/amt/index.html", within: "main", words: ["+49 (0)221 4710-100", "amt@jobcenter.hafenstadt.example", "jobcenter.hafenstadt.example", "Hafenstraße 12a", "08:00", "12:30"] },
  { page: "events/treffen/index.html", within: "main", words: ["18:30", "Hafenstraße 12a", "00000 Hafenstadt"] },
];

/** Quotation marks of each language, one quotation in another. */
const QUOTES = {
  "„‚‘“": ["de", "de-simple", "hr"],
  "“‘’”": ["en", "sq", "tr", "vi", "so", "ps", "ku", "ckb", "ti", "zh-Hans"],
  "««»»": ["fr"],
  "«“”»": ["es"],
  "„«»”": ["pl", "ro"],
  "„„““": ["bg"],
  "„’’”": ["bs", "sr", "sr-Latn"],
  "«„“»": ["uk", "ru"],
  "”’‘“": ["ar", "ur"],
  "«‹›»": ["fa", "fa-AF"],
};

/** The least height of lines by language, in sizes of the letters. */
const LEADING = { de: 1.5, en: 1.5, uk: 1.5, ar: 1.8, fa: 1.8, "fa-AF": 1.8, ps: 1.8, ckb: 1.8, ur: 2.2, ti: 1.7 };

/** Languages whose scripts have neither capitals nor italics, and whose letters hold together. */
const CALM = ["ar", "fa", "fa-AF", "ps", "ckb", "ur", "ti"];

export async function check(folder, base, { places = PLACES } = {}) {
  const findings = new Findings();
  const site = await readSite(folder, base);
  const languages = [...new Set([...site.pages.values()].filter((page) => page.html.dir === "rtl" && !page.above).map((page) => page.language))];
  if (languages.length === 0) findings.add("order", "", "there is no page from right to left");
  const server = await serve(folder);
  const browser = await launch();
  let measured = 0;
  try {
    const tab = await browser.newPage();
    for (const width of [1280, 320]) {
      await tab.setViewportSize({ width, height: 800 });
      for (const { page, within, words } of places) {
        const expected = await seen(tab, `${server.start}de/${page}`, within, words);
        for (const language of languages) {
          const found = await seen(tab, `${server.start}${language}/${page}`, within, words);
          for (const [at, fact] of words.entries()) {
            const add = (said, extract) => findings.add("order", `${language}/${page}`, `${said} (${within}, ${width})`, extract);
            if (expected[at].length === 0) add("the German page does not have it", fact);
            if (found[at].length === 0) add("it is not there", fact);
            for (const { shown, lines } of found[at]) {
              measured += 1;
              if (shown !== expected[at][0]?.shown) add(`is shown as “${shown}”`, fact);
              if (lines > 2 && width > 1000) add(`is torn into ${lines} lines`, fact);
            }
          }
        }
      }
    }
    await scripts(tab, `${server.start}de/${places[0].page}`, `de/${places[0].page}`, findings);
  } finally {
    await browser.close();
    await server.stop();
  }
  console.log(`  ${measured} facts in ${languages.length} languages: ${languages.join(", ")}`);
  return findings;
}

/** How facts are shown on a page: for each, its letters as they stand from left to right and from top to
 * bottom, and on how many lines, at each place. */
async function seen(tab, address, within, words) {
  await tab.goto(address, { waitUntil: "load" });
  return tab.evaluate(
    ([within, words]) => {
      const letters = [];
      for (const element of document.querySelectorAll(within)) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const [at, letter] of [...node.data].entries()) if (letter !== "\u00ad") letters.push({ node, at, letter });
        }
        letters.push({ letter: "\n" });
      }
      const text = letters.map(({ letter }) => letter).join("");
      const shown = (from, count) => {
        const boxes = [];
        for (const { node, at, letter } of letters.slice(from, from + count)) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          // A letter at the end of a line may have an empty box at the beginning of the next.
          const box = [...range.getClientRects()].find((box) => box.width > 0);
          if (box && letter.trim()) boxes.push({ letter, left: box.left, middle: (box.top + box.bottom) / 2, height: box.height });
        }
        const lines = [];
        for (const box of boxes.sort((a, b) => a.middle - b.middle)) {
          const line = lines.at(-1);
          if (line && box.middle - line[0].middle < box.height / 2) line.push(box);
          else lines.push([box]);
        }
        return lines.map((line) => line.sort((a, b) => a.left - b.left).map(({ letter }) => letter).join(""));
      };
      return words.map((fact) => {
        const found = [];
        for (let at = text.indexOf(fact); at >= 0; at = text.indexOf(fact, at + 1)) {
          const here = shown(at, fact.length);
          if (here.length > 0) found.push({ shown: here.join(""), lines: here.length });
        }
        return found;
      });
    },
    [within, words],
  );
}

/** Quotation marks, height of lines, italics and spacing of runs of each language inside a German page. */
async function scripts(tab, address, name, findings) {
  await tab.goto(address, { waitUntil: "load" });
  const protocol = await tab.context().newCDPSession(tab);
  for (const [marks, languages] of Object.entries(QUOTES)) {
    for (const language of languages) {
      await tab.evaluate((lang) => (document.body.innerHTML = `<main><p lang="${lang}"><q>1<q>2</q></q></p></main>`), language);
      const { nodes } = await protocol.send("Accessibility.getFullAXTree");
      const words = nodes.filter(({ role }) => role?.value === "StaticText").map((node) => node.name.value);
      const shown = words.join("").replace(/[\s12]/g, "");
      if (shown !== marks) findings.add("quotes", name, `quotation marks of ${language}: ${shown}, not ${marks}`);
    }
  }
  const style = (lang) =>
    tab.evaluate(([lang, dir]) => {
      const run = (tag, words) => `<${tag} lang="${lang}" dir="${dir}">${words}</${tag}>`;
      document.body.innerHTML = `<main>${run("p", "x")}<h1>x ${run("span", "x")}</h1><p><em>${run("span", "x")}</em></p></main>`;
      const of = (selector) => getComputedStyle(document.querySelector(selector));
      const text = of("p");
      const spacing = of("h1 span").letterSpacing;
      return { leading: parseFloat(text.lineHeight) / parseFloat(text.fontSize), spacing, slant: of("em span").fontStyle, hyphens: text.hyphens };
    }, [lang, direction(lang)]);
  for (const [language, least] of Object.entries(LEADING)) {
    const { leading } = await style(language);
    if (leading < least - 0.01) findings.add("leading", name, `lines of ${language} are ${leading.toFixed(2)} high, not ${least}`);
  }
  for (const language of CALM) {
    const { spacing, slant } = await style(language);
    if (spacing !== "normal" && parseFloat(spacing) !== 0) findings.add("script", name, `letters of ${language} in a German heading are spaced by ${spacing}`);
    if (slant !== "normal") findings.add("script", name, `words of ${language} in German italics are ${slant}`);
  }
  for (const [language, expected] of [["de", "auto"], ["uk", "auto"], ["de-simple", "manual"]]) {
    const { hyphens } = await style(language);
    if (hyphens !== expected) findings.add("hyphens", name, `hyphens of ${language}: ${hyphens}, not ${expected}`);
  }
}

await main(import.meta, check);
