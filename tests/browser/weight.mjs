// What one page of each template weighs on the way: its HTML and its style sheets, each compressed by gzip, and its fonts.

import { gzipSync } from "node:zlib";
import { Findings, main } from "./lib/findings.mjs";
import { attribute, fileOf, readSite, samples } from "./lib/site.mjs";

/** Bytes of HTML and CSS together that a page may have. */
const LIMIT = 20_000;

/** Bytes that a page may have with its fonts, which are compressed by themselves. */
const WITH_FONTS = 50_000;

export async function check(folder, base) {
  const findings = new Findings();
  const site = await readSite(folder, base);
  const size = (bytes) => gzipSync(bytes, { level: 6 }).length;
  console.log(`  ${"html".padStart(7)} ${"css".padStart(7)} ${"both".padStart(7)} ${"fonts".padStart(7)}  page`);
  for (const page of samples(site, ["de", "ar", "ti"])) {
    const html = size(Buffer.from(page.source));
    let css = 0;
    for (const link of page.all("link").filter((x) => attribute(x, "rel") === "stylesheet")) {
      const file = fileOf(site, new URL(attribute(link, "href"), page.address).href);
      if (file) css += size(site.files.get(file));
      else findings.add("weight", page.name, `no such style sheet: ${attribute(link, "href")}`);
    }
    let fonts = 0;
    for (const link of page.all("link").filter((x) => attribute(x, "rel") === "preload" && attribute(x, "as") === "font")) {
      const file = fileOf(site, new URL(attribute(link, "href"), page.address).href);
      if (file) fonts += site.files.get(file).length;
      else findings.add("weight", page.name, `no such font: ${attribute(link, "href")}`);
    }
    const row = [html, css, html + css, fonts].map((x) => String(x).padStart(7)).join(" ");
    console.log(`  ${row}  ${page.name} (${page.fallback ? "fallback" : (page.type ?? "alias")})`);
    if (html + css > LIMIT) findings.add("weight", page.name, `${html + css} bytes are more than ${LIMIT}`);
    if (html + css + fonts > WITH_FONTS) findings.add("weight", page.name, `${html + css + fonts} bytes with fonts are more than ${WITH_FONTS}`);
  }
  return findings;
}

await main(import.meta, check);
