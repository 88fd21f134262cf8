// The schemas that `lotse schema` writes: each is a schema, lets the sample portal pass, and finds mistakes.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import Ajv from "ajv";
import { parse } from "yaml";
import { Findings, main } from "./lib/findings.mjs";

/** Folders of the types; every other file is a page. */
const TYPES = {
  services: "service", contacts: "contact", organisations: "organisation", life: "life_situation", events: "event", news: "news",
  terms: "term", plan: "plan_edition", "action-fields": "action_field", goals: "goal", measures: "measure",
};

/** Front matter with one mistake each, and with none though it looks odd. */
const BAD = [
  ["service", "titel: Kurs"],
  ["service", "summary: Ohne Überschrift"],
  ["service", "title: A\nkind: kurs"],
  ["service", "title: A\naudience: [families, familien]"],
  ["service", "title: A\ncost: kostenlos"],
  ["service", "title: A\ncost: {gratis: ja}"],
  ["service", "title: A\nreviewed: morgen"],
  ["service", "title: A\nreview_every: jährlich"],
  ["service", "title: A\ntopics: [gibt-es-nicht]"],
  ["service", "title: A\ndraft: vielleicht"],
  ["service", "title: A\norder: drei"],
  ["service", "title: A\nlinks: [{url: www.hafenstadt.example, title: Stadt}]"],
  ["service", "title: A\nlinks: [{url: https://hafenstadt.example/}]"],
  ["contact", "title: A\nemail: info(at)hafenstadt.example"],
  ["contact", "title: A\nphones: [{number: anrufen}]"],
  ["contact", "title: A\nlanguages: [deutsch]"],
  ["contact", "title: A\nhours: {mo: 8}"],
  ["event", "title: A"],
  ["event", "title: A\nstart: bald"],
  ["measure", "title: A\nresources: {budget: [{year: 2026, amount: viel}]}"],
  ["service.translation", "title: A\ncost: {free: true}"],
  ["portal", JSON.stringify({ portal: { nam: "A" } })],
  ["portal", JSON.stringify({ portal: { name: "A", state: "XX" } })],
  ["portal", JSON.stringify({ portal: { name: "A" }, rules: { "links/broken-target": "laut" } })],
];
const GOOD = [
  ["service", "title: 2026\nsummary: ''\nslug:\nreviewed: 3.1.2026\nreview_every: 6 Monate\ndraft: nein\norder: 3"],
  ["service", "title: A\nprovider: noch-nicht-da\ncontacts: rathaus\nbring: Ausweis\ncost: {free: nein, amount: '12,50'}\nage: {min: 6}"],
  ["contact", "title: A\nphones: [{number: 116117}, {number: '+49 (0)221 4710-112'}]\naddress: {postcode: 01067}\nhours: 24/7"],
  ["contact", "title: A\nhours: [{days: mo-fr, from: '8:00', to: '12:00'}]\naccessibility: [{feature: lift, value: yes}]"],
  ["measure", "title: A\nnumber: 3.2\nlead: open\nresources: {staff: '0,5', budget: [{year: 2026, amount: '1.200,50'}]}"],
  ["service.translation", "title: A\nlint: [{rule: language/decomposed, reason: quotation}]"],
  ["service.translation", "bring: ['', Rental contract]\nlanguages: [null, {note: on Wednesdays}]\ntranslation: {by: machine, date: 10.11.2026}"],
  ["portal", JSON.stringify({ portal: { name: "A", state: "DE-NW" }, rules: { "links/*": "hint", "content/news/*": { "language/*": "off" } } })],
];

export async function check(folder) {
  const findings = new Findings();
  // Words for editors that are no rules.
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false, keywords: ["enumDescriptions"] });
  const schemas = new Map();
  for (const name of await readdir(path.join(folder, ".lotse/schemas"))) {
    const schema = JSON.parse(await readFile(path.join(folder, ".lotse/schemas", name), "utf8"));
    if (!ajv.validateSchema(schema)) findings.add("schemas", name, "is no schema", ajv.errorsText());
    schemas.set(name.replace(".schema.json", ""), ajv.compile(schema));
  }
  const judge = (name, value) => (schemas.get(name)(value) ? "" : ajv.errorsText(schemas.get(name).errors));
  for (const [name, text] of BAD) if (!judge(name, parse(text))) findings.add("schemas", name, "lets a mistake pass", text);
  for (const [name, text] of GOOD) {
    const told = judge(name, parse(text));
    if (told) findings.add("schemas", name, "refuses what is right", `${text}: ${told}`);
  }
  let files = 0;
  for await (const [file, text] of documents(path.join(folder, "content"), "")) {
    const fence = /^---\r?\n(.*?)\r?\n---\r?\n/s.exec(text);
    if (!fence) continue;
    files += 1;
    const value = parse(fence[1]) ?? {};
    const top = file.includes("/") ? file.split("/")[0] : "";
    const base = path.basename(file);
    const kind = value.type ?? (/^_index\./.test(base) ? "section" : (TYPES[top] ?? "page"));
    const translation = /\.[^.]+\.md$/.test(base) ? ".translation" : "";
    const told = judge(kind + translation, value);
    if (told) findings.add("schemas", file, `${kind}${translation} refuses it`, told);
  }
  const snippets = JSON.parse(await readFile(path.join(folder, ".vscode/lotse.code-snippets"), "utf8"));
  for (const [name, { body, prefix, description }] of Object.entries(snippets)) {
    if (!prefix || !description) findings.add("snippets", name, "says nothing");
    // What an editor puts in when nothing is chosen: the first of a list, the example, or nothing.
    const filled = body.join("\n").replace(/\$\{\d+\|((?:\\.|[^,|])*)[^}]*\|\}/g, "$1").replace(/\$\{\d+:([^}]*)\}/g, "$1");
    const text = filled.replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-11-22").replace(/\$\d+/g, "");
    try {
      if (!(prefix in parse(text))) findings.add("snippets", name, "is another field", text);
    } catch (error) {
      findings.add("snippets", name, error.message, text);
    }
  }
  console.log(`  ${schemas.size} schemas, ${files} files, ${BAD.length} mistakes, ${Object.keys(snippets).length} snippets`);
  return findings;
}

async function* documents(folder, below) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* documents(place, `${below}${entry.name}/`);
    else if (entry.name.endsWith(".md") && entry.name !== "README.md") yield [`${below}${entry.name}`, await readFile(place, "utf8")];
  }
}

await main(import.meta, check);
