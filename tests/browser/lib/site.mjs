// A built folder as others see it: files, and pages read by parse5.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "parse5";

/** The languages of the sample portal: the folder, and what stands in the markup. */
export const LANGUAGES = {
  de: { lang: "de", dir: "ltr" },
  en: { lang: "en", dir: "ltr" },
  ar: { lang: "ar", dir: "rtl" },
  uk: { lang: "uk", dir: "ltr" },
  ti: { lang: "ti", dir: "ltr" },
  tr: { lang: "tr", dir: "ltr" },
  "de-simple": { lang: "de-simple", dir: "ltr" },
};

/** The language of the source, of the pages above the languages, and of `x-default`. */
export const SOURCE = "de";

/** The language that search engines know no tag for: it stays out of `hreflang` sets. */
export const EASY = "de-simple";

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi"]);

/** The direction of a language tag. */
export const direction = (lang) => (RIGHT_TO_LEFT.has(lang.toLowerCase().split("-")[0]) ? "rtl" : "ltr");

/** Reads a folder: path with `/` → bytes, sorted. */
export async function readFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map();
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).split(path.sep).join("/"))
    .sort();
  for (const name of names) files.set(name, await readFile(path.join(folder, name)));
  return files;
}

/** Makes a site of files: all of them, and the pages by their path. */
export function siteOf(files, base) {
  const pages = new Map();
  for (const [name, bytes] of files) {
    if (name.endsWith(".html")) pages.set(name, pageOf(name, bytes.toString("utf8"), base));
  }
  return { files, pages, base };
}

export const readSite = async (folder, base) => siteOf(await readFolder(folder), base);

function pageOf(name, source, base) {
  const parseErrors = [];
  const document = parse(source, { onParseError: (error) => parseErrors.push(error), sourceCodeLocationInfo: false });
  const elements = [...walk(document)];
  const all = (tag) => elements.filter((element) => element.tagName === tag);
  const html = all("html")[0];
  const body = all("body")[0];
  const head = all("head")[0];
  const classes = classesOf(body);
  const links = head.childNodes.filter((node) => node.tagName === "link").map(attributes);
  const metas = head.childNodes.filter((node) => node.tagName === "meta").map(attributes);
  const meta = (key) => metas.find((x) => x.name === key || x.property === key)?.content;
  const top = name.split("/")[0];
  return {
    name,
    source,
    parseErrors,
    document,
    elements,
    all,
    html: attributes(html),
    body,
    /** The folder of the language; pages above the languages are in the source's. */
    language: name.includes("/") ? top : SOURCE,
    above: !name.includes("/"),
    /** What `body` says of the template, as in `type-service`. */
    type: classes.find((word) => word.startsWith("type-"))?.slice("type-".length),
    /** What the page is for, as in `role-imprint`. */
    role: classes.find((word) => word.startsWith("role-"))?.slice("role-".length),
    address: base + encodeURI(name).replace(/(^|\/)index\.html$/, "$1"),
    title: text(all("title")[0] ?? { childNodes: [] }).trim(),
    canonical: links.filter((x) => x.rel === "canonical").map((x) => x.href),
    alternates: links.filter((x) => x.rel === "alternate" && x.hreflang !== undefined),
    noindex: /\bnoindex\b/.test(meta("robots") ?? ""),
    meta,
    /** Leads to another page and is nothing by itself. */
    alias: metas.some((x) => x["http-equiv"]?.toLowerCase() === "refresh"),
    refresh: metas.find((x) => x["http-equiv"]?.toLowerCase() === "refresh")?.content,
    notFound: /(^|\/)404\.html$/.test(name),
    chooser: name === "index.html",
    /** A page in two languages for paper, without navigation. */
    sheet: classes.includes("type-sheet"),
    fallback: elements.some((element) => classesOf(element).includes("notice-fallback")),
    ids: new Set(elements.map((element) => attribute(element, "id")).filter((id) => id !== undefined)),
  };
}

/** All elements below a node, those of `template` too, in the order of the source. */
export function* walk(node) {
  for (const child of node.content?.childNodes ?? node.childNodes ?? []) {
    if (child.tagName) yield child;
    yield* walk(child);
  }
}

/** All text nodes below a node. */
export function* texts(node) {
  for (const child of node.content?.childNodes ?? node.childNodes ?? []) {
    if (child.nodeName === "#text") yield child;
    else yield* texts(child);
  }
}

export const text = (node) => [...texts(node)].map((child) => child.value).join("");

export const attribute = (element, name) => element?.attrs?.find((x) => x.name === name)?.value;

export const attributes = (element) => Object.fromEntries((element?.attrs ?? []).map((x) => [x.name, x.value]));

export const classesOf = (element) => (attribute(element, "class") ?? "").split(/\s+/).filter(Boolean);

/** The nearest element around a node (the node first) that has an attribute. */
export function nearest(node, name) {
  for (let element = node; element; element = element.parentNode) {
    if (attribute(element, name) !== undefined) return element;
  }
  return null;
}

/** Whether search engines may list a page: no forwarding, no "not found", no sheet for paper. */
export const isContent = (page) => !page.alias && !page.notFound && !page.sheet;

/** The path of the file that an address of the site means, or null outside it. */
export function fileOf(site, address) {
  if (!address.startsWith(site.base)) return null;
  let name;
  try {
    name = decodeURIComponent(address.slice(site.base.length).replace(/[?#].*$/s, ""));
  } catch {
    return null;
  }
  if (name === "" || name.endsWith("/")) name += "index.html";
  return site.files.has(name) ? name : null;
}
