// The small site with a font for Tigrinya, and the faults of fonts.

import { readFile } from "node:fs/promises";
import path from "node:path";
import { HOME, small } from "./small.mjs";

const TI = "ti/index.html";
const FONT = new URL("../../../themes/default/assets/fonts/ethiopic.woff2", import.meta.url);
const CSS = '@font-face{font-family:x;src:url("x.1.woff2");font-display:swap;unicode-range:U+1200-1367}html{font-family:x}';

/** The links that ask for the font, from a page. */
function links(page) {
  const top = "../".repeat(page.split("/").length - 1);
  return `<link rel="preload" as="font" crossorigin href="${top}assets/fonts/x.1.woff2"><link rel="stylesheet" href="${top}assets/fonts/x.1.css">`;
}

/** What the check has to find: the rule, the page, and the fault: words of a file that are replaced, or those of a catalogue. */
export const FAULTS = [
  { what: "on a page without need", rule: "font", page: HOME, change: [HOME, "</head>", `${links(HOME)}</head>`] },
  { what: "none where there is need", rule: "font", page: TI, change: [TI, links(TI), ""] },
  { what: "not asked for early", rule: "font", page: TI, change: [TI, "preload", "prefetch"] },
  { what: "a file that is not there", rule: "font", page: TI, change: ["assets/fonts/x.1.css", "x.1.woff2", "x.woff2"] },
  { what: "words wait", rule: "font", page: TI, change: ["assets/fonts/x.1.css", "swap", "block"] },
  { what: "not used", rule: "font", page: TI, change: ["assets/fonts/x.1.css", "html{", "i{"] },
  { what: "a letter of a page", rule: "letters", page: TI, change: [TI, "</h1>", "፩</h1>"] },
  { what: "a letter out of range", rule: "letters", page: TI, change: ["assets/fonts/x.1.css", "U+1200", "U+1240"] },
  { what: "a letter of a catalogue", rule: "letters", page: path.join("i18n", "ti", "interface.ftl"), words: "greeting = ፩\n" },
];

/** The files of the site, and the sources that it is made of. */
export async function lettered({ change, words = "greeting = ሰላም\n" }) {
  const files = small();
  const replace = (page, from, to) => {
    const before = files.get(page).toString("utf8");
    const after = before.replace(from, to);
    if (after === before) throw new Error(`the fault in ${page} changes nothing: ${from}`);
    files.set(page, Buffer.from(after));
  };
  files.set("assets/fonts/x.1.woff2", await readFile(FONT));
  files.set("assets/fonts/x.1.css", Buffer.from(CSS));
  for (const page of files.keys()) if (/^ti\/.*html$/.test(page)) replace(page, "</head>", `${links(page)}</head>`);
  if (change) replace(...change);
  const sources = [
    ["i18n/de/language.toml", 'name = "Deutsch"\nscript = "Latn"\n'],
    ["i18n/ti/language.toml", 'name = "ትግርኛ"\nscript = "Ethi"\nfont = "x"\n'],
    ["i18n/ti/interface.ftl", words],
    ["content/x.ti.md", "ትግርኛ"],
  ];
  return { files, sources };
}
