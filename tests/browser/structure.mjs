// What the design promises of every page, asserted from all built files by parsers that are not ours.

import { createHash } from "node:crypto";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { Findings, main } from "./lib/findings.mjs";
import { EASY, LANGUAGES, SOURCE, attribute, attributes, classesOf, direction, fileOf, isContent, nearest, readSite, text, texts } from "./lib/site.mjs";

export const check = async (folder, base) => {
  const site = await readSite(folder, base);
  console.log(`  ${site.files.size} files, ${site.pages.size} pages read`);
  return structure(site);
};

/** All findings of a site. */
export function structure(site) {
  const findings = new Findings();
  for (const page of site.pages.values()) {
    for (const rule of PAGE_RULES) rule(page, (name, words, extract) => findings.add(name, page.name, words, extract), site);
  }
  for (const rule of SITE_RULES) rule(site, (name, page, words, extract) => findings.add(name, page, words, extract));
  return findings;
}

const PAGE_RULES = [syntax, outline, language, foreign, identifiers, images, inline, leftovers, address, alternates, languageLinks, links];
const SITE_RULES = [reachable, sitemaps, robots, manifest];

/** The parser of HTML had nothing to mend. */
function syntax(page, add) {
  for (const error of page.parseErrors) add("syntax", error.code);
}

/** One `h1`, one `main`, a title, a link that skips to `main`, a template. */
function outline(page, add) {
  for (const tag of ["h1", "main"]) {
    const count = page.all(tag).length;
    if (count !== 1) add(`one-${tag}`, `${count} ${tag}`);
  }
  for (const heading of page.all("h1")) if (text(heading).trim() === "") add("one-h1", "the h1 is empty");
  if (page.title === "") add("title", "there is no title");
  if (page.alias || page.sheet) return;
  if (!page.type) add("template", "body has no class type-…");
  const main = page.all("main")[0];
  const first = page.all("a")[0];
  const target = main && attribute(main, "id");
  if (!target || attribute(first, "href") !== `#${target}`) add("skip-link", "the first link does not lead to main");
}

/** `lang` and `dir` of the page are those of its folder. */
function language(page, add) {
  const expected = LANGUAGES[page.language];
  if (!expected) return add("language", `${page.language} is no language of the portal`);
  if (page.html.lang !== expected.lang) add("language", `lang is ${page.html.lang}, not ${expected.lang}`);
  if (page.html.dir !== expected.dir) add("language", `dir is ${page.html.dir}, not ${expected.dir}`);
}

/** German words that are no words of the other languages; two of them in one text are German. */
const GERMAN = /(?<![\p{L}-])(?:und|für|nicht|oder|wird|werden|beim|eine|einen|einer|können|ihre|ihren|müssen|sich|auf|mit|wenn)(?![\p{L}-])/giu;

/** Languages whose words are known by their letters. */
const LETTERS = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u, ti: /\p{Script=Ethiopic}/u };

/** Words of another language say so, with their direction. */
function foreign(page, add) {
  for (const element of page.elements) {
    const { lang, dir } = attributes(element);
    if (dir !== undefined && !["ltr", "rtl", "auto"].includes(dir)) add("foreign", `dir="${dir}"`);
    if (lang === undefined || element.tagName === "html") continue;
    const around = attribute(nearest(element.parentNode, "lang"), "lang");
    if (lang === "") add("foreign", `empty lang on ${element.tagName}`);
    else if (lang !== around && dir === undefined) add("foreign", `lang="${lang}" in ${around} without dir`, `${element.tagName}: ${text(element)}`);
    if (dir !== undefined && dir !== "auto" && lang !== "" && dir !== direction(lang)) add("foreign", `lang="${lang}" with dir="${dir}"`);
  }
  const main = page.all("main")[0];
  if (page.fallback && main) {
    const other = page.elements.some((element) => attribute(element, "lang") !== undefined && inside(element, main) && attribute(element, "lang") !== page.html.lang);
    if (!other) add("foreign", "a fallback page without words of another language");
  }
  for (const node of texts(page.body)) {
    const lang = attribute(nearest(node.parentNode, "lang"), "lang") ?? "";
    if (lang.split("-")[0] === SOURCE) continue;
    const german = new Set((node.value.match(GERMAN) ?? []).map((word) => word.toLowerCase()));
    if (german.size >= 2) add("foreign", `German words in ${lang}`, node.value);
    const latin = /\p{Script=Latin}{2,}[,.:]? \p{Script=Latin}{2,}/u.test(node.value);
    // A name that no list knows may be of any language: it keeps its direction and claims none.
    const name = node.parentNode.tagName === "bdi" && attribute(node.parentNode, "dir") === "ltr";
    if (latin && !name && LETTERS[lang] && !LETTERS[lang].test(node.value)) add("foreign", `words in other letters in ${lang}`, node.value);
  }
}

const inside = (element, outer) => {
  for (let node = element; node; node = node.parentNode) if (node === outer) return true;
  return false;
};

/** Attributes that name elements of the same page by their id. */
const NAMING = ["aria-activedescendant", "aria-controls", "aria-describedby", "aria-details", "aria-labelledby", "aria-owns", "for", "headers", "list"];

/** No id stands twice, and none is named that is not there. */
function identifiers(page, add) {
  const seen = new Set();
  for (const element of page.elements) {
    const id = attribute(element, "id");
    if (id !== undefined) {
      if (id === "" || /\s/.test(id)) add("id", `id="${id}"`);
      if (seen.has(id)) add("id", "stands twice", id);
      seen.add(id);
    }
    for (const name of NAMING) {
      for (const word of (attribute(element, name) ?? "").split(/\s+/).filter(Boolean)) {
        if (!page.ids.has(word)) add("id", `${name} names nothing`, word);
      }
    }
  }
}

function images(page, add) {
  for (const image of page.all("img")) {
    if (attribute(image, "alt") === undefined) add("alt", "no alt", attribute(image, "src"));
  }
}

/** Nothing that a strict policy forbids. */
function inline(page, add) {
  for (const element of page.elements) {
    if (element.tagName === "style") add("inline", "style element");
    if (element.tagName === "script" && attribute(element, "src") === undefined) add("inline", "script element");
    for (const { name, value } of element.attrs) {
      if (name === "style" || name.startsWith("on")) add("inline", name, value);
      if (/^\s*javascript:/i.test(value)) add("inline", name, value);
    }
  }
}

/** What a catalogue or a template leaves behind when something is missing. */
const LEFTOVERS = [
  [/[{}]/, "a brace"],
  [/\?\?/, "question marks"],
  [/\uFFFD/, "a broken letter"],
  [/[\uFDD0-\uFDEF]/, "a mark"],
];

/** Attributes that are read to people. */
const SPOKEN = ["alt", "aria-label", "aria-roledescription", "content", "label", "placeholder", "summary", "title"];

function leftovers(page, add) {
  for (const node of texts(page.document)) {
    if (["style", "script"].includes(node.parentNode.tagName)) continue;
    const code = ["code", "kbd", "samp", "pre"].some((tag) => within(node, tag));
    for (const [pattern, what] of LEFTOVERS) if (!code && pattern.test(node.value)) add("leftover", what, node.value);
    if (!code && /^\s*[a-z]+(-[a-z0-9]+)+\s*$/.test(node.value) && node.value.trim() !== "e-mail") {
      add("leftover", "an id, or the name of a message", node.value);
    }
    const title = node.parentNode.tagName === "title" ? node.parentNode : null;
    // A title in another language than its page has a direction of its own.
    if (title) balanced(node.value, "title", title.attrs.find((attr) => attr.name === "dir")?.value ?? page.html.dir, add);
    else if (/[\u2066-\u2069]/.test(node.value)) add("isolation", "marks in a text, where bdi belongs", node.value);
  }
  for (const element of page.elements) {
    for (const { name, value } of element.attrs) {
      for (const [pattern, what] of LEFTOVERS) if (pattern.test(value)) add("leftover", `${what} in ${name}`, value);
      if (SPOKEN.includes(name)) balanced(value, name, name === "content" ? firstStrong(value) : page.html.dir, add);
      else if (/[\u2066-\u2069]/.test(value)) add("isolation", `marks in ${name}`, value);
    }
  }
}

const within = (node, tag) => {
  for (let element = node.parentNode; element; element = element.parentNode) if (element.tagName === tag) return true;
  return false;
};

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]/u;

/** The direction that programs give to a text without one: that of its first letter outside isolated parts. */
function firstStrong(value) {
  const letter = value.replace(/[\u2066-\u2068][^\u2066-\u2069]*\u2069/g, "").match(/\p{L}/u)?.[0] ?? "";
  return RIGHT_TO_LEFT.test(letter) ? "rtl" : "ltr";
}

/** Where no element can stand, isolation marks may, in pairs, around what would be read in the wrong order without them. */
function balanced(value, where, direction, add) {
  for (const [, inner] of value.matchAll(/[\u2066-\u2068]([^\u2066-\u2069]*)\u2069/g)) {
    const turns = direction === "rtl" ? !RIGHT_TO_LEFT.test(inner) || /\p{Script=Latin}|\p{Script=Cyrillic}/u.test(inner) : RIGHT_TO_LEFT.test(inner);
    if (!turns) add("isolation", `marks that nothing needs in ${where}`, value);
  }
  let open = 0;
  for (const letter of value) {
    if (/[\u2066-\u2068]/.test(letter)) open += 1;
    if (letter === "\u2069") open -= 1;
    if (open < 0) break;
  }
  if (open !== 0) add("isolation", `marks without their other half in ${where}`, value);
}

/** One canonical address and no `noindex`, but for pages that show another one's text, lead elsewhere, or are not found. */
function address(page, add, site) {
  const targets = page.canonical.map((x) => fileOf(site, x));
  if (page.canonical.length > 1) add("canonical", `${page.canonical.length} canonical addresses`);
  if (targets.includes(null)) add("canonical", "no file of the portal", page.canonical.join(" "));
  const target = site.pages.get(targets[0]);
  if (page.notFound) {
    if (!page.noindex) add("noindex", "a page for addresses that lead nowhere has no noindex");
    if (target) add("canonical", "a page for addresses that lead nowhere has a canonical address");
  } else if (page.sheet) {
    if (!page.noindex) add("noindex", "a sheet has no noindex");
    if (target && !isContent(target)) add("canonical", "is no original", target.name);
  } else if (page.alias) {
    if (!page.noindex) add("noindex", "a page that leads to another has no noindex");
    const leads = /url=(.*)$/i.exec(page.refresh ?? "")?.[1].trim().replace(/^["']|["']$/g, "");
    const there = leads === undefined ? null : fileOf(site, new URL(leads, page.address).href);
    if (!there) add("alias", "leads nowhere", page.refresh);
    if (!target) add("canonical", "a page that leads to another has no canonical address");
    else if (there && site.pages.get(there)?.fallback !== true && there !== target.name) add("canonical", "is not where the page leads", `${target.name}, ${there}`);
    if (there && site.pages.get(there)?.alias) add("alias", "leads to a page that leads on", there);
  } else if (page.fallback) {
    if (!page.noindex) add("noindex", "a fallback page has no noindex");
    if (!target) add("canonical", "a fallback page has no canonical address");
    else if (target.language === page.language) add("canonical", "a fallback page is canonical in its own language");
    else if (target.fallback || !isContent(target)) add("canonical", "is no original", target.name);
  } else {
    if (page.noindex) add("noindex", "a page with its own text has noindex");
    if (!target && !page.chooser) add("canonical", "there is no canonical address");
    if (target && target !== page) add("canonical", "is another page", target.name);
  }
  const shared = page.meta("og:url");
  if (shared !== undefined && shared !== page.canonical[0]) add("canonical", "og:url is another address", shared);
}

const setOf = (page) => page.alternates.map((x) => `${x.hreflang} ${x.href}`).sort().join("\n");

/** The set of a page in all its languages: with itself and `x-default`, and the same on each of them. */
function alternates(page, add, site) {
  const set = page.alternates;
  const own = isContent(page) && !page.fallback && !page.chooser && page.language !== EASY;
  if (!own) {
    if (set.length > 0) add("hreflang", "alternates on a page that belongs to no set");
    return;
  }
  const languages = set.map((x) => x.hreflang);
  if (new Set(languages).size !== languages.length) add("hreflang", `a language stands twice: ${languages.join(" ")}`);
  if (languages.includes(EASY)) add("hreflang", `${EASY} is in the set`);
  const target = (hreflang) => site.pages.get(fileOf(site, set.find((x) => x.hreflang === hreflang)?.href ?? ""));
  if (target(page.html.lang) !== page) add("hreflang", "the page itself is missing in its set");
  if (languages.includes(SOURCE) !== languages.includes("x-default")) add("hreflang", `${SOURCE} and x-default do not stand together`);
  else if (target("x-default") !== target(SOURCE)) add("hreflang", `x-default is not the page in ${SOURCE}`);
  for (const { hreflang, href } of set) {
    const other = site.pages.get(fileOf(site, href));
    if (!other) add("hreflang", "no page of the portal", href);
    else if (other.fallback || !isContent(other)) add("hreflang", `${hreflang} leads to a page without text of its own`, other.name);
    else {
      if (hreflang !== "x-default" && other.html.lang !== hreflang) add("hreflang", `${hreflang} leads to a page in ${other.html.lang}`);
      if (setOf(other) !== setOf(page)) add("hreflang", "a page of the set has another set", other.name);
    }
  }
  // The links for readers tell which other languages there are.
  for (const link of page.all("a").filter((x) => attribute(x, "hreflang") !== undefined && attribute(x, "rel") !== "external")) {
    const other = site.pages.get(fileOf(site, new URL(attribute(link, "href") ?? "", page.address).href));
    if (!other || other.fallback || !isContent(other) || other.language === EASY || other.chooser) continue;
    if (!languages.includes(other.html.lang)) add("hreflang", `${other.html.lang} is among the links but not in the set`);
  }
}

/** One tap to this page in every other language, each named in its own words. */
function languageLinks(page, add, site) {
  if (page.alias || page.sheet) return;
  const nav = page.all("nav").map((x) => [...linksIn(x)].filter((link) => attribute(link, "hreflang") !== undefined)).find((x) => x.length > 0) ?? [];
  const found = new Set();
  for (const link of nav) {
    const { href = "", hreflang, lang, dir } = attributes(link);
    const other = site.pages.get(fileOf(site, new URL(href, page.address).href));
    if (!other) continue;
    found.add(other.language);
    const expected = LANGUAGES[other.language] ?? {};
    if (hreflang !== expected.lang) add("language-links", `hreflang="${hreflang}" leads to ${other.language}`);
    if (lang !== expected.lang || dir !== expected.dir) add("language-links", `the name of ${other.language} has lang="${lang}" dir="${dir}"`);
    const here = attribute(link, "aria-current") !== undefined;
    if (!page.above && !page.notFound && here !== (other === page)) add("language-links", `aria-current is wrong at ${other.language}`);
  }
  const missing = Object.keys(LANGUAGES).filter((id) => !found.has(id));
  if (missing.length > 0) add("language-links", `no link to ${missing.join(", ")}`);
}

const linksIn = function* (element) {
  for (const child of element.childNodes ?? []) {
    if (child.tagName === "a") yield child;
    yield* linksIn(child);
  }
};

/** Attributes with an address, and whether the browser fetches it by itself. */
const ADDRESSES = { href: false, src: true, poster: true, data: true, action: false, formaction: false, cite: false };

/**
 * Links are relative, lead to a file and a place in it; nothing is fetched from elsewhere.
 * Servers show the page for what is not found at any address, so that its links may be absolute.
 */
function links(page, add, site) {
  for (const element of page.elements) {
    const given = attributes(element);
    const isLink = element.tagName === "link";
    if (isLink && /^(canonical|alternate)$/.test(given.rel ?? "")) continue;
    const addresses = Object.keys(ADDRESSES).filter((name) => given[name] !== undefined);
    for (const name of addresses) one(given[name], ADDRESSES[name] || isLink || element.tagName === "use");
    for (const part of (given.srcset ?? "").split(/,\s+/).filter(Boolean)) one(part.trim().split(/\s+/)[0], true);
  }

  function one(value, fetched) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(value)?.[1].toLowerCase();
    if (value.startsWith("//")) return add("link", "no scheme", value);
    if (scheme === "http" || scheme === "https") {
      if (page.notFound && value.startsWith(site.base)) inner(value, new URL(value));
      else if (new URL(value).host === new URL(site.base).host) add("link", "absolute to the portal itself", value);
      else if (fetched) add("link", "fetched from elsewhere", value);
      return;
    }
    if (scheme) {
      if (fetched || !["mailto", "tel", "sms", "geo"].includes(scheme)) add("link", `${scheme}:`, value);
      return;
    }
    if (value.trim() !== value || value === "" || value === "#") return add("link", "leads nowhere", `"${value}"`);
    if (value.startsWith("/")) return add("link", "not relative", value);
    const up = value.split(/[?#]/)[0].split("/").filter((x) => x === "..").length;
    if (up > page.name.split("/").length - 1) return add("link", "leads out of the portal", value);
    inner(value, new URL(value, page.address));
  }

  function inner(value, target) {
    const file = fileOf(site, target.href);
    if (!file) {
      const folder = fileOf(site, `${target.href.replace(/[?#].*$/s, "")}/`);
      return add("link", folder ? "no / at the end" : "no such file", value);
    }
    if (target.hash) {
      const id = decodeURIComponent(target.hash.slice(1));
      const other = site.pages.get(file);
      if (other && !other.ids.has(id)) add("link", "no such place", value);
    }
  }
}

/** Every page can be reached from the top by links. */
function reachable(site, add) {
  const seen = new Set(["index.html"]);
  const open = [...seen];
  while (open.length > 0) {
    const page = site.pages.get(open.pop());
    for (const link of page?.all("a") ?? []) {
      const href = attribute(link, "href");
      if (href === undefined || /^[a-z][a-z0-9+.-]*:|^\//i.test(href)) continue;
      const file = fileOf(site, new URL(href, page.address).href);
      if (file && !seen.has(file)) {
        seen.add(file);
        open.push(file);
      }
    }
  }
  for (const page of site.pages.values()) {
    if (!page.alias && !page.notFound && !seen.has(page.name)) add("reachable", page.name, "no link leads here from the top");
  }
}

const LISTS = new Set(["sitemap", "url", "xhtml:link"]);
const XML = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "", isArray: (name) => LISTS.has(name), parseTagValue: false });

/** An index, and a sitemap for each language with each page that has its own text, and with its alternates. */
function sitemaps(site, add) {
  const read = (name, root) => {
    const bytes = site.files.get(name);
    if (!bytes) return add("sitemap", name, "is missing"), null;
    const valid = XMLValidator.validate(bytes.toString("utf8"));
    if (valid !== true) return add("sitemap", name, `${valid.err.msg} (line ${valid.err.line})`), null;
    const tree = XML.parse(bytes.toString("utf8"))[root];
    if (tree === undefined) add("sitemap", name, `has no ${root}`);
    else if (tree.xmlns !== "http://www.sitemaps.org/schemas/sitemap/0.9") add("sitemap", name, `has the wrong namespace: ${tree.xmlns}`);
    return tree ?? null;
  };
  const index = read("sitemap.xml", "sitemapindex");
  if (!index) return;
  const listed = new Set();
  for (const { loc } of index.sitemap ?? []) {
    const name = fileOf(site, loc);
    if (!name) add("sitemap", "sitemap.xml", "no such file", loc);
    const set = name && read(name, "urlset");
    for (const url of set?.url ?? []) {
      const page = site.pages.get(fileOf(site, url.loc));
      if (!page) {
        add("sitemap", name, "no such page", url.loc);
        continue;
      }
      if (listed.has(page.name)) add("sitemap", name, "a page stands twice", page.name);
      listed.add(page.name);
      if (page.canonical[0] !== url.loc && !page.chooser) add("sitemap", name, "an address is not canonical", url.loc);
      if (page.noindex) add("sitemap", name, "a page has noindex", page.name);
      if (name.includes("/") && page.language !== name.split("/")[0]) add("sitemap", name, "a page is of another language", page.name);
      const set = (url["xhtml:link"] ?? []).map((x) => `${x.hreflang} ${x.href}`).sort().join("\n");
      if (set !== setOf(page)) add("sitemap", name, "alternates are not those of the page", page.name);
    }
  }
  for (const page of site.pages.values()) {
    const own = isContent(page) && !page.chooser && !page.fallback && !page.noindex;
    if (own && !listed.has(page.name)) add("sitemap", "sitemap.xml", "a page is in no sitemap", page.name);
  }
}

function robots(site, add) {
  const lines = site.files.get("robots.txt")?.toString("utf8").split("\n") ?? [];
  if (!lines.includes(`Sitemap: ${site.base}sitemap.xml`)) add("robots", "robots.txt", "does not name the sitemap");
  if (lines.some((line) => /^Disallow:\s*\/\s*$/.test(line))) add("robots", "robots.txt", "forbids all");
}

/** The manifest lists every file but itself, with its size and digest. */
function manifest(site, add) {
  const name = "manifest.json";
  const bytes = site.files.get(name);
  if (!bytes) return add("manifest", name, "is missing");
  let listed;
  try {
    listed = entries(JSON.parse(bytes.toString("utf8")));
  } catch (error) {
    return add("manifest", name, `cannot be read: ${error.message}`);
  }
  const seen = new Set();
  for (const { path, size, sha256 } of listed) {
    if (seen.has(path)) add("manifest", name, "a path stands twice", path);
    seen.add(path);
    const file = site.files.get(path);
    if (!file) add("manifest", name, "lists what is not there", path);
    else {
      if (file.length !== size) add("manifest", name, "another size", path);
      if (createHash("sha256").update(file).digest("hex") !== sha256) add("manifest", name, "another digest", path);
    }
  }
  for (const file of site.files.keys()) if (file !== name && !seen.has(file)) add("manifest", name, "does not list a file", file);
}

function entries(manifest) {
  const files = Array.isArray(manifest) ? manifest : manifest.files;
  if (Array.isArray(files)) return files;
  return Object.entries(files).map(([path, values]) => ({ path, ...values }));
}

await main(import.meta, check);
