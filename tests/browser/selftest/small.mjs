// A small site without faults, on which each check is proven.

import { createHash } from "node:crypto";
import { EASY, LANGUAGES, SOURCE } from "../lib/site.mjs";

export const BASE = "https://town.example/";
export const CSS =
  "@page{size:A4}body{margin:1rem;color:#111;background:#fff;font-size:1rem;line-height:1.5}li{padding:.5rem}a{color:#003a8c;display:inline-block;min-width:44px;min-height:44px}[aria-current]{font-weight:700}";
const ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';
const NAMES = { de: "Deutsch", en: "English", ar: "العربية", uk: "Українська", ti: "ትግርኛ", tr: "Türkçe", "de-simple": "Leichte Sprache" };
const WORDS = { de: "Guten Tag", en: "Good day", ar: "مرحبا", uk: "Добрий день", ti: "ሰላም", tr: "İyi günler", "de-simple": "Hallo" };

/** A page of the small site; `folder` is empty above the languages. */
function page(folder, { language = SOURCE, type, own = true, canonical, alternates = [], noindex = false, main, to = (id) => id, title = WORDS[language] }) {
  const depth = folder === "" ? 0 : folder.split("/").length;
  const top = depth === 0 ? "./" : "../".repeat(depth);
  const { lang, dir } = LANGUAGES[language];
  const items = Object.entries(LANGUAGES).map(([id, x]) => {
    const here = own && id === language && folder !== "" ? ' aria-current="page"' : "";
    return `<li><a href="${top}${to(id)}/" hreflang="${x.lang}" lang="${x.lang}" dir="${x.dir}"${here}>${NAMES[id]}</a></li>`;
  });
  return `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Town</title>
${noindex ? '<meta name="robots" content="noindex">' : ""}
${canonical ? `<link rel="canonical" href="${canonical}">` : ""}
${alternates.map((x) => `<link rel="alternate" hreflang="${x.hreflang}" href="${x.href}">`).join("")}
<link rel="icon" href="${top}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${top}style.css">
</head>
<body class="type-${type}">
<p><a href="#content">${title}</a></p>
<header><nav aria-label="${title}"><ul>${items.join("")}</ul></nav></header>
<main id="content" tabindex="-1">
<h1>${title}</h1>
${main ?? `<p>${WORDS[language]} <a href="#part">${NAMES[language]}</a></p><h2 id="part">${NAMES[language]}</h2>`}
</main>
</body>
</html>
`;
}

/** A small site: a home in every language, a service that Arabic lacks, a chooser, an old address, a page for what is not found. */
export function small() {
  const files = new Map();
  const put = (name, words) => files.set(name, Buffer.from(words));
  const url = (folder) => `${BASE}${folder}/`;
  const set = (languages, rest) => [
    ...languages.map((id) => ({ hreflang: LANGUAGES[id].lang, href: url(id + rest) })),
    { hreflang: "x-default", href: url(SOURCE + rest) },
  ];
  const searched = Object.keys(LANGUAGES).filter((id) => id !== EASY);
  const lists = new Map(Object.keys(LANGUAGES).map((id) => [id, []]));
  put("style.css", CSS);
  put("icon.svg", ICON);
  put("index.html", page("", { type: "chooser" }));
  put("404.html", page("", { type: "404", noindex: true }).replaceAll('href="./', `href="${BASE}`));
  for (const language of Object.keys(LANGUAGES)) {
    const alternates = language === EASY ? [] : set(searched, "");
    const more = `<p>${WORDS[language]} <a href="service/#%C3%BCber">${NAMES[language]}</a></p>`;
    put(`${language}/index.html`, page(language, { language, type: "home", canonical: url(language), alternates, main: more }));
    lists.get(language).push({ loc: url(language), alternates });

    const has = language !== "ar";
    const others = language === EASY || !has ? [] : set(searched.filter((id) => id !== "ar"), "/service");
    const folder = `${language}/service`;
    const to = (id) => `${id}/service`;
    const original = has ? "" : `<div class="notice notice-fallback"><p>${WORDS.ar}</p></div><div lang="de" dir="ltr"><p>${WORDS.de}</p></div>`;
    const paper = language === "de" ? `<p>${WORDS.de} <a href="de/">A4</a></p>` : "";
    const main = `${original}${paper}<h2 id="über">${NAMES[language]}</h2>`;
    put(`${folder}/index.html`, page(folder, { language, type: "service", noindex: !has, canonical: url(has ? folder : "de/service"), alternates: others, main, to }));
    if (has) lists.get(language).push({ loc: url(folder), alternates: others });

    const xml = lists.get(language).map((x) => {
      const sets = x.alternates.map((y) => `<xhtml:link rel="alternate" hreflang="${y.hreflang}" href="${y.href}"/>`);
      return `<url><loc>${x.loc}</loc>${sets.join("")}</url>`;
    });
    const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
    put(`${language}/sitemap.xml`, `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>${xml.join("")}</urlset>\n`);
  }
  const index = [...lists.keys()].map((id) => `<sitemap><loc>${BASE}${id}/sitemap.xml</loc></sitemap>`);
  put("sitemap.xml", `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${index.join("")}</sitemapindex>\n`);
  put("robots.txt", `User-agent: *\nSitemap: ${BASE}sitemap.xml\n`);
  const head = '<meta charset="utf-8"><title>x</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=../service/">';
  const sheet = page("de/service/de", { type: "sheet", noindex: true, to: (id) => `${id}/service` });
  put("de/service/de/index.html", sheet.replace(/<header>.*<\/header>/, "").replace("#content", "../"));
  put(
    "de/old/index.html",
    `<!doctype html>\n<html lang="de" dir="ltr"><head>${head}<link rel="canonical" href="${BASE}de/service/"></head><body><main><h1>x</h1><p><a href="../service/">x</a></p></main></body></html>`,
  );
  return listed(files);
}

/** Writes the manifest anew. */
export function listed(files) {
  files.delete("manifest.json");
  const lines = [...files].map(([name, bytes]) => ({ path: name, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") }));
  return files.set("manifest.json", Buffer.from(JSON.stringify({ generator: "x", version: 1, files: lines })));
}

/** The small site with words of a file replaced. */
export function changed(name, from, to) {
  const files = small();
  const before = files.get(name).toString("utf8");
  const after = before.replace(from, to);
  if (before === after) throw new Error(`the fault in ${name} changes nothing: ${from}`);
  return listed(files.set(name, Buffer.from(after)));
}

export const HOME = "de/index.html";
export const AR = "ar/index.html";
export const SERVICE = "de/service/index.html";
export const FALLBACK = "ar/service/index.html";
export const SHEET = "de/service/de/index.html";
