// The Nu HTML checker over every page of three languages and a page of each template in the others.

import { execFile } from "node:child_process";
import path from "node:path";
import vnu from "vnu-jar";
import { Findings, main } from "./lib/findings.mjs";
import { samples } from "./lib/patterns.mjs";
import { LANGUAGES, readSite } from "./lib/site.mjs";

/** Languages whose pages are all checked. */
const WHOLE = ["de", "ar", "tr"];

/** Said of every page that closes void elements as XML does: no fault. */
const QUIET = /^Trailing slash on void elements/;

export async function check(folder, base) {
  const findings = new Findings();
  const site = await readSite(folder, base);
  const others = samples(site, Object.keys(LANGUAGES).filter((language) => !WHOLE.includes(language)));
  const pages = [...site.pages.values()].filter((page) => WHOLE.includes(page.language));
  const names = [...pages, ...others].map((page) => page.name);
  const notes = new Map();
  for (const message of await nu(names.map((name) => path.resolve(folder, name)))) {
    const page = path.relative(path.resolve(folder), decodeURIComponent(new URL(message.url ?? "file:///").pathname));
    if (message.type === "info") {
      if (!QUIET.test(message.message)) notes.set(message.message, (notes.get(message.message) ?? 0) + 1);
    } else {
      findings.add(message.type, page, message.message, message.extract);
    }
  }
  console.log(`  ${names.length} pages read`);
  for (const [words, times] of notes) console.log(`  note, ${times}×: ${words}`);
  return findings;
}

function nu(files) {
  if (files.length === 0) return [];
  const options = ["-Xss2m", "-jar", vnu, "--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html", ...files];
  return new Promise((resolve, reject) => {
    execFile("java", options, { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`the HTML checker did not run: ${error.message.slice(0, 300)} ${stderr.slice(0, 1000)}`));
      else resolve(JSON.parse(stdout).messages);
    });
  });
}

await main(import.meta, check);
