// What `lotse check --due --write` leaves behind: a calendar and drafts of mails, read by libraries that programs are built with.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import ICAL from "ical.js";
import PostalMime from "postal-mime";
import { Findings, main } from "./lib/findings.mjs";

export async function check(folder) {
  const findings = new Findings();
  const names = (await readdir(folder)).sort();
  const overview = await readFile(path.join(folder, names.find((name) => name.endsWith(".md"))), "utf8");
  let mails = 0;
  let events = 0;
  for (const name of names) {
    const bytes = await readFile(path.join(folder, name));
    const add = (words, extract) => findings.add("reviews", name, words, extract);
    if (name.endsWith(".eml")) {
      mails += 1;
      await draft(bytes, overview, add);
    } else if (name.endsWith(".ics")) {
      events += calendar(bytes, add);
    }
  }
  if (mails === 0) findings.add("reviews", folder, "there are no mails");
  if (events === 0) findings.add("reviews", folder, "there are no days");
  console.log(`  ${mails} mails and ${events} days`);
  return findings;
}

/** A draft is what the overview shows, letter by letter. */
async function draft(bytes, overview, add) {
  if (bytes.some((byte) => byte > 126)) add("it is not in ASCII");
  const source = bytes.toString("latin1");
  if (!source.endsWith("\r\n") || /(?<!\r)\n|\r(?!\n)/.test(source)) add("lines do not end with CR LF");
  if (source.split("\r\n").some((line) => line.length > 76)) add("a line is longer than 76 letters");
  const mail = await PostalMime.parse(bytes);
  if (!mail.headers.some(({ key, value }) => key === "x-unsent" && value === "1")) add("it does not open as a draft");
  const to = mail.to?.[0]?.address;
  if (to && !overview.includes(to)) add("it goes to somebody else", to);
  if (!mail.subject || !overview.includes(mail.subject)) add("its subject is another", mail.subject);
  if (!overview.includes(mail.text.replaceAll("\r\n", "\n").trim())) add("its text is another", mail.text);
}

/** Every day is a whole one with a UID of its own. */
function calendar(bytes, add) {
  const source = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (!source.endsWith("\r\n") || /(?<!\r)\n|\r(?!\n)/.test(source)) add("lines do not end with CR LF");
  if (source.split("\r\n").some((line) => Buffer.byteLength(line) > 75)) add("a line is longer than 75 bytes");
  const component = new ICAL.Component(ICAL.parse(source));
  for (const name of ["version", "prodid"]) if (!component.hasProperty(name)) add(`no ${name}`);
  const uids = new Set();
  const events = component.getAllSubcomponents("vevent");
  for (const found of events) {
    const event = new ICAL.Event(found);
    if (uids.has(event.uid)) add("a UID stands twice", event.uid);
    uids.add(event.uid);
    if (!event.startDate.isDate || event.duration.toSeconds() !== 86400) add("it is not a whole day", event.summary);
    if (!event.summary || !event.description.includes("content/")) add("it does not name the file", event.summary);
    if (found.getFirstPropertyValue("dtstamp")?.zone !== ICAL.Timezone.utcTimezone) add("DTSTAMP is not in UTC");
  }
  return events.length;
}

await main(import.meta, check);
