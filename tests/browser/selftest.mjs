// Proves the checks: a small site without faults passes them all, and each fault put into it is found by the check for it.

import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { check as browser } from "./browser.mjs";
import { check as fonts } from "./fonts.mjs";
import { check as html } from "./html.mjs";
import { EASY, LANGUAGES, SOURCE, siteOf } from "./lib/site.mjs";
import { check as links } from "./links.mjs";
import { structure } from "./structure.mjs";
import { check as weight } from "./weight.mjs";

const BASE = "https://town.example/";
const CSS = "body{margin:1rem;color:#111;background:#fff;font-size:1rem;line-height:1.5}li{padding:.5rem}a{color:#003a8c}";
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
function small() {
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
function listed(files) {
  files.delete("manifest.json");
  const lines = [...files].map(([name, bytes]) => ({ path: name, size: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") }));
  return files.set("manifest.json", Buffer.from(JSON.stringify({ generator: "x", version: 1, files: lines })));
}

/** The small site with words of a file replaced. */
function changed(name, from, to) {
  const files = small();
  const before = files.get(name).toString("utf8");
  const after = before.replace(from, to);
  if (before === after) throw new Error(`the fault in ${name} changes nothing: ${from}`);
  return listed(files.set(name, Buffer.from(after)));
}

const HOME = "de/index.html";
const AR = "ar/index.html";
const SERVICE = "de/service/index.html";
const FALLBACK = "ar/service/index.html";

/** What the structure check has to find: the rule, the file, and the fault. */
const FAULTS = [
  ["syntax", HOME, "<!doctype html>", ""],
  ["syntax", "en/index.html", "<main", "<main class=a class=b"],
  ["one-h1", HOME, "</h1>", "</h1><h1>x</h1>"],
  ["one-h1", HOME, /<h1>.*<\/h1>/, ""],
  ["one-h1", HOME, /<h1>.*<\/h1>/, "<h1> </h1>"],
  ["one-main", HOME, "</main>", "</main><main></main>"],
  ["title", HOME, /<title>.*<\/title>/, "<title> </title>"],
  ["template", HOME, 'class="type-home"', ""],
  ["skip-link", HOME, 'href="#content"', 'href="./"'],
  ["language", HOME, 'lang="de"', 'lang="en"'],
  ["language", AR, 'dir="rtl"', 'dir="ltr"'],
  ["language", "de-simple/index.html", 'lang="de-simple"', 'lang="de"'],
  ["foreign", HOME, "<h1>", '<p><span lang="ar">مرحبا</span></p><h1>'],
  ["foreign", HOME, "<h1>", '<p><span lang="ar" dir="ltr">مرحبا</span></p><h1>'],
  ["foreign", FALLBACK, '<div lang="de" dir="ltr">', "<div>"],
  ["foreign", AR, "<h1>", "<p>Die Anmeldung wird nicht bezahlt</p><h1>"],
  ["foreign", "uk/index.html", "<h1>", "<p>Wohngeld beantragen</p><h1>"],
  ["id", HOME, "<h1>", '<p id="content">x</p><h1>'],
  ["id", HOME, "<h1>", '<p aria-describedby="nothing">x</p><h1>'],
  ["alt", HOME, "<h1>", '<img src="../icon.svg"><h1>'],
  ["inline", HOME, "<h1>", '<h1 style="color:red">'],
  ["inline", HOME, "<h1>", '<h1 onclick="x()">'],
  ["inline", HOME, "</head>", "<style>p{}</style></head>"],
  ["inline", HOME, "<h1>", "<script>x()</script><h1>"],
  ["inline", HOME, "<h1>", '<a href="javascript:x()">x</a><h1>'],
  ["leftover", HOME, "Guten Tag <", "Guten { $name } <"],
  ["leftover", HOME, "Guten Tag <", "{notice-fallback} <"],
  ["leftover", HOME, "Guten Tag <", "{{ page.title }} <"],
  ["leftover", HOME, '<nav aria-label="Guten Tag"', '<nav aria-label="{$name}"'],
  ["leftover", HOME, "Guten Tag <", "?? <"],
  ["leftover", HOME, "</h1>", "</h1><p>nav-languages</p>"],
  ["isolation", HOME, "Guten Tag <", "Guten \u2068Tag\u2069 <"],
  ["isolation", HOME, '<nav aria-label="Guten Tag"', '<nav aria-label="Guten \u2068Tag"'],
  ["canonical", HOME, /<link rel="canonical".*>/, ""],
  ["canonical", HOME, `canonical" href="${BASE}de/`, `canonical" href="${BASE}en/`],
  ["canonical", HOME, `canonical" href="${BASE}de/`, `canonical" href="${BASE}de/x/`],
  ["canonical", FALLBACK, `canonical" href="${BASE}de/`, `canonical" href="${BASE}ar/`],
  ["canonical", "de/old/index.html", /<link rel="canonical"[^>]*>/, ""],
  ["canonical", HOME, "</head>", `<meta property="og:url" content="${BASE}x/"></head>`],
  ["noindex", HOME, "</head>", '<meta name="robots" content="noindex"></head>'],
  ["noindex", FALLBACK, '<meta name="robots" content="noindex">', ""],
  ["noindex", "de/service/de/index.html", '<meta name="robots" content="noindex">', ""],
  ["noindex", "404.html", '<meta name="robots" content="noindex">', ""],
  ["alias", "de/old/index.html", "0; url=../service/", "0; url=../nowhere/"],
  ["hreflang", HOME, /<link rel="alternate" hreflang="en"[^>]*>/, ""],
  ["hreflang", HOME, /<link rel="alternate" hreflang="de"[^>]*>/, ""],
  ["hreflang", HOME, /<link rel="alternate" hreflang="x-default"[^>]*>/, ""],
  ["hreflang", HOME, `hreflang="x-default" href="${BASE}de/"`, `hreflang="x-default" href="${BASE}en/"`],
  ["hreflang", HOME, "</head>", `<link rel="alternate" hreflang="de-simple" href="${BASE}de-simple/"></head>`],
  ["hreflang", SERVICE, "</head>", `<link rel="alternate" hreflang="ar" href="${BASE}ar/service/"></head>`],
  ["hreflang", FALLBACK, "</head>", `<link rel="alternate" hreflang="de" href="${BASE}de/service/"></head>`],
  ["language-links", HOME, /<li><a href="..\/uk\/.*?<\/li>/, ""],
  ["language-links", HOME, 'lang="ar" dir="rtl"', 'dir="rtl"'],
  ["language-links", HOME, ' aria-current="page"', ""],
  ["link", HOME, "service/#%C3%BCber", "service/#nowhere"],
  ["link", HOME, "service/#%C3%BCber", "nowhere/"],
  ["link", HOME, "service/#%C3%BCber", "service"],
  ["link", HOME, "service/#%C3%BCber", "/de/service/"],
  ["link", HOME, "service/#%C3%BCber", `${BASE}de/service/`],
  ["link", HOME, "service/#%C3%BCber", "//town.example/"],
  ["link", HOME, "service/#%C3%BCber", "../../../b/"],
  ["link", HOME, "service/#%C3%BCber", "#"],
  ["link", "404.html", `href="${BASE}style.css"`, `href="${BASE}nothing.css"`],
  ["link", HOME, "../style.css", "https://fonts.example/style.css"],
  ["link", HOME, "<h1>", '<img alt="" src="https://elsewhere.example/x.png"><h1>'],
  ["link", HOME, "<h1>", '<img alt="" src="data:image/gif;base64,AAAA"><h1>'],
  ["sitemap", "sitemap.xml", "</sitemapindex>", ""],
  ["sitemap", "sitemap.xml", `${BASE}uk/sitemap.xml`, `${BASE}xx/sitemap.xml`],
  ["sitemap", "de/sitemap.xml", `<loc>${BASE}de/service/`, `<loc>${BASE}de/nowhere/`],
  ["sitemap", "de/sitemap.xml", `<loc>${BASE}de/service/`, `<loc>${BASE}ar/service/`],
  ["sitemap", "de/sitemap.xml", /<xhtml:link[^>]*hreflang="en"[^>]*>/, ""],
  ["sitemap", "de/sitemap.xml", "<url>", "<url><b>"],
  ["robots", "robots.txt", "Sitemap", "Map"],
];

/** Faults of the whole folder. */
const FOLDERS = [
  ["manifest", (files) => files.set("extra.txt", Buffer.from("x"))],
  ["manifest", (files) => files.delete("icon.svg")],
  ["manifest", (files) => files.set("style.css", Buffer.from(CSS.toUpperCase()))],
  ["manifest", (files) => files.delete("manifest.json")],
  ["manifest", (files) => files.set("manifest.json", Buffer.from("{"))],
  ["sitemap", (files) => files.delete("sitemap.xml")],
  ["reachable", (files) => files.set("de/alone/index.html", files.get(SERVICE))],
  ["language", (files) => files.set("xx/index.html", files.get(HOME))],
];

const wrong = [];
let proven = 0;

/** Notes whether findings are as they must be: of a rule on a page, or none at all where `rule` is null. */
function expect(what, findings, rule, name) {
  const found = findings.list.filter((x) => x.rule.startsWith(rule ?? "") && (name === undefined || x.page === name));
  if (rule === null ? findings.list.length === 0 : found.length > 0) proven += 1;
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

/** Runs a check without its words. */
async function quiet(work) {
  const { log } = console;
  console.log = () => {};
  try {
    return await work();
  } finally {
    console.log = log;
  }
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

  const heavy = await written("heavy", changed(HOME, "</main>", `<p>${[...Array(5000).keys()].map((x) => createHash("md5").update(`${x}`).digest("hex")).join(" ")}</p></main>`));
  expect("weight", await quiet(() => weight(good, BASE)), null);
  expect("weight: too much", await quiet(() => weight(heavy, BASE)), "weight", HOME);

  const lettered = async (name, change = () => {}, words = "greeting = ሰላም\n") => {
    const files = small();
    const top = (page) => "../".repeat(page.split("/").length - 1);
    const links = (page) => `<link rel="preload" as="font" crossorigin href="${top(page)}assets/fonts/x.1.woff2"><link rel="stylesheet" href="${top(page)}assets/fonts/x.1.css">`;
    const fault = (page, from, to) => files.set(page, Buffer.from(files.get(page).toString("utf8").replace(from, to)));
    files.set("assets/fonts/x.1.woff2", await readFile(new URL("../../themes/default/assets/fonts/ethiopic.woff2", import.meta.url)));
    files.set("assets/fonts/x.1.css", Buffer.from('@font-face{font-family:x;src:url("x.1.woff2");font-display:swap;unicode-range:U+1200-1367}html{font-family:x}'));
    for (const page of files.keys()) if (/^ti\/.*html$/.test(page)) fault(page, "</head>", `${links(page)}</head>`);
    change(fault, links);
    const site = await written(`${name}/site`, files);
    await written(name, [
      ["i18n/de/language.toml", 'name = "Deutsch"\nscript = "Latn"\n'],
      ["i18n/ti/language.toml", 'name = "ትግርኛ"\nscript = "Ethi"\nfont = "x"\n'],
      ["i18n/ti/interface.ftl", words],
      ["content/x.ti.md", "ትግርኛ"],
    ]);
    return quiet(() => fonts(site, BASE, { sources: path.join(folder, name) }));
  };
  const TI = "ti/index.html";
  expect("fonts", await lettered("fonts"), null);
  expect("fonts: on a page without need", await lettered("fonts-1", (fault, links) => fault(HOME, "</head>", `${links(HOME)}</head>`)), "font", HOME);
  expect("fonts: none where there is need", await lettered("fonts-2", (fault, links) => fault(TI, links(TI), "")), "font", TI);
  expect("fonts: not asked for early", await lettered("fonts-3", (fault) => fault(TI, "preload", "prefetch")), "font", TI);
  expect("fonts: a file that is not there", await lettered("fonts-4", (fault) => fault("assets/fonts/x.1.css", "x.1.woff2", "x.woff2")), "font", TI);
  expect("fonts: words wait", await lettered("fonts-5", (fault) => fault("assets/fonts/x.1.css", "swap", "block")), "font", TI);
  expect("fonts: not used", await lettered("fonts-6", (fault) => fault("assets/fonts/x.1.css", "html{", "i{")), "font", TI);
  expect("fonts: a letter of a page", await lettered("fonts-7", (fault) => fault(TI, "</h1>", "፩</h1>")), "letters", TI);
  expect("fonts: a letter out of range", await lettered("fonts-8", (fault) => fault("assets/fonts/x.1.css", "U+1200", "U+1240")), "letters", TI);
  expect("fonts: a letter of a catalogue", await lettered("fonts-9", undefined, "greeting = ፩\n"), "letters", path.join("i18n", "ti", "interface.ftl"));

  const burden = small();
  burden.set("font.woff2", Buffer.alloc(60_000));
  burden.set(HOME, Buffer.from(burden.get(HOME).toString("utf8").replace("</head>", '<link rel="preload" as="font" href="../font.woff2"></head>')));
  expect("weight: too much with fonts", await quiet(async () => weight(await written("burden", burden), BASE)), "weight", HOME);

  const pages = small();
  const one = (name, from, to) => pages.set(`${name}/index.html`, Buffer.from(small().get(HOME).toString("utf8").replace(from, to)));
  const shown = {
    console: ["<h1>", "<script>x()</script><h1>"],
    "console ": ["<h1>", '<h1 style="color:#123456">'],
    "other-host": ["<h1>", '<img alt="" src="http://elsewhere.example/x.png"><h1>'],
    missing: ["<h1>", '<img alt="" src="nothing.png"><h1>'],
    reflow: ["<h1>", `<p>${"Aufenthaltserlaubnis".repeat(9)}</p><h1>`],
    "axe image-alt": ["<h1>", '<img src="../icon.svg"><h1>'],
    "axe color-contrast": ["../style.css", "../pale.css"],
    "axe target-size": ["../style.css", "../tight.css"],
    "axe html-has-lang": ['<html lang="de"', "<html"],
    "axe region": ["</main>", "</main><p>x</p>"],
  };
  pages.set("pale.css", Buffer.from(`${CSS}main{color:#ccc}`));
  pages.set("tight.css", Buffer.from(`${CSS}li{padding:0;line-height:1;font-size:8px}`));
  Object.values(shown).forEach(([from, to], at) => one(`page-${at}`, from, to));
  const place = await written("pages", pages);
  const select = (site) => [...site.pages.values()].filter((x) => [HOME, AR, "404.html"].includes(x.name) || x.name.startsWith("page-"));
  const seen = await browser(place, BASE, { quiet: true, widths: [320], schemes: ["light"], select });
  const clean = seen.list.filter((x) => [HOME, AR, "404.html"].includes(x.page));
  expect("browser", { list: clean, text: () => JSON.stringify(clean, null, 1) }, null);
  Object.keys(shown).forEach((rule, at) => expect(`browser: ${rule}`, seen, rule.trim(), `page-${at}/index.html`));
} finally {
  await rm(folder, { recursive: true, force: true });
}

for (const words of wrong) console.log(`  ${words}`);
console.log(`  ${proven} of ${proven + wrong.length} faults and fault-free sites judged rightly`);
process.exit(wrong.length > 0 ? 1 : 0);
