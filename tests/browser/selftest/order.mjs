// Two pages with facts in German and in Arabic, and the faults of what is seen where.

import { readFile } from "node:fs/promises";

const STYLE = await readFile(new URL("../../../themes/default/assets/lotse.css", import.meta.url), "utf8");

/** What the check has to look for on the pages. */
export const PLACES = [{ page: "x/index.html", within: "main", words: ["+49 (0)30 123-4567", "08:00–12:30", "Caritas e.V."] }];

const bare = (fact) => [`<bdi dir="ltr">${fact}</bdi>`, fact];

/** What the check has to find: the rule, the page, and the words of a file that are replaced. */
export const FAULTS = [
  { what: "a bare phone number", rule: "order", page: "ar/x/index.html", change: ["ar/x/index.html", ...bare("+49 (0)30 123-4567")] },
  { what: "a bare range of times", rule: "order", page: "ar/x/index.html", change: ["ar/x/index.html", ...bare("08:00–12:30")] },
  { what: "a bare name", rule: "order", page: "ar/x/index.html", change: ["ar/x/index.html", ...bare("Caritas e.V.")] },
  { what: "a name in the wrong direction", rule: "order", page: "ar/x/index.html", change: ["ar/x/index.html", '<bdi dir="ltr">Car', '<bdi dir="rtl">Car'] },
  { what: "a fact in a narrow column", rule: "order", page: "ar/x/index.html", change: ["style.css", "body {", "[dir=rtl] bdi { display: block; inline-size: 1em; overflow-wrap: anywhere } body {"] },
  { what: "a fact that is missing", rule: "order", page: "ar/x/index.html", change: ["ar/x/index.html", "4567", "4568"] },
  { what: "no page from right to left", rule: "order", page: "", change: ["ar/x/index.html", 'dir="rtl"', 'dir="ltr"'] },
  { what: "other quotation marks", rule: "quotes", change: ["style.css", "body {", 'q { quotes: "x" "y" } body {'] },
  { what: "low lines", rule: "leading", change: ["style.css", "body {", ":lang(ar) { line-height: 1.5 !important } body {"] },
  { what: "spaced letters", rule: "script", change: ["style.css", "h1 {", "h1 { letter-spacing: 1px;"] },
  { what: "slanted letters", rule: "script", change: ["style.css", "body {", "em * { font-style: italic !important } body {"] },
  { what: "words of Easy German parted", rule: "hyphens", change: ["style.css", ":lang(de-simple) { hyphens: manual }", ""] },
];

/** The files of the site. */
export function mixed({ change }) {
  const page = (lang, dir, words) =>
    `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>x</title><link rel="stylesheet" href="../../style.css"></head><body><main>${words}</main></body></html>`;
  const facts = (tag) => PLACES[0].words.map((fact) => (tag ? `<bdi dir="ltr">${fact}</bdi>` : fact));
  const [phone, times, name] = facts(true);
  const files = new Map([
    ["style.css", STYLE],
    ["de/x/index.html", page("de", "ltr", facts(false).map((fact) => `<p>Hier: ${fact}.</p>`).join(""))],
    ["ar/x/index.html", page("ar", "rtl", `<p>الهاتف: ${phone}.</p><p>الدوام: ${times} و</p><p>في ${name} هنا.</p>`)],
  ]);
  if (change) {
    const [file, from, to] = change;
    const after = files.get(file).replace(from, to);
    if (after === files.get(file)) throw new Error(`the fault in ${file} changes nothing: ${from}`);
    files.set(file, after);
  }
  return new Map([...files].map(([name, words]) => [name, Buffer.from(words)]));
}
