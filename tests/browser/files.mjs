// Cards and calendar files, read by a library that calendars are built with, and compared with their pages.

import ICAL from "ical.js";
import { Findings, main } from "./lib/findings.mjs";
import { attribute, classesOf, readSite, text, walk } from "./lib/site.mjs";

/** How many times of something that recurs are looked at: enough for both changes of the clock. */
const TIMES = 60;

export async function check(folder, base) {
  const findings = new Findings();
  const site = await readSite(folder, base);
  const seen = { ics: new Map(), vcf: new Map() };
  let recurring = 0;
  for (const [name, bytes] of site.files) {
    const ending = name.split(".").at(-1);
    if (!(ending in seen)) continue;
    const add = (words, extract) => findings.add(ending, name, words, extract);
    const source = read(bytes, add);
    const page = site.pages.get(name.replace(/[^/]+$/, "index.html"));
    if (!page) {
      add("there is no page beside it");
      continue;
    }
    try {
      const component = new ICAL.Component(ICAL.parse(source));
      const uid = ending === "ics" ? calendar(component, page, add) : card(component, page, add);
      recurring += ending === "ics" && component.getFirstSubcomponent("vevent")?.hasProperty("rrule") ? 1 : 0;
      const same = seen[ending].get(uid) ?? [];
      if (same.some((other) => other.language === page.language)) add("another file has the same UID", same[0].name);
      seen[ending].set(uid, [...same, page]);
    } catch (error) {
      add("cannot be read", error.message);
    }
  }
  const languages = new Set([...site.pages.values()].filter((page) => !page.above).map((page) => page.language)).size;
  for (const [ending, documents] of Object.entries(seen)) {
    if (documents.size === 0) findings.add(ending, folder, "there are no such files");
    for (const [uid, pages] of documents) {
      if (pages.length !== languages) findings.add(ending, pages[0].name, `${pages.length} languages have the UID, not ${languages}`, uid);
    }
  }
  console.log(`  ${seen.vcf.size} cards and ${seen.ics.size} events in ${languages} languages, ${recurring} files recur`);
  return findings;
}

/** Lines end as the formats ask for, are no longer than 75 bytes, and cut no letter. */
function read(bytes, add) {
  const source = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (!source.endsWith("\r\n") || /(?<!\r)\n|\r(?!\n)/.test(source)) add("lines do not end with CR LF");
  for (const line of source.split("\r\n")) {
    if (Buffer.byteLength(line) > 75) add("a line is longer than 75 bytes", line);
    if (line.includes("\uFFFD")) add("a letter is cut", line);
  }
  return source;
}

/** The words of the page's heading, without the places where long ones may be parted. */
const heading = (page) => text(page.all("h1")[0]).replaceAll("\u00AD", "").replace(/\s+/g, " ").trim();

/** Elements of the page's main part. */
const inMain = (page) => [...walk(page.all("main")[0])];

const linksTo = (page, href) => inMain(page).some((element) => element.tagName === "a" && attribute(element, "href") === href);

function calendar(component, page, add) {
  const events = component.getAllSubcomponents("vevent");
  if (component.name !== "vcalendar" || events.length !== 1) add(`${events.length} events`);
  for (const name of ["version", "prodid"]) if (!component.hasProperty(name)) add(`no ${name}`);
  for (const zone of component.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const event = new ICAL.Event(events[0]);
  const stamp = events[0].getFirstPropertyValue("dtstamp");
  if (stamp?.zone !== ICAL.Timezone.utcTimezone) add("DTSTAMP is not in UTC");
  const status = events[0].getFirstPropertyValue("status");
  if (!event.summary.includes(heading(page))) add("the summary is not the page's heading", event.summary);
  const dates = inMain(page).filter((element) => element.tagName === "time").map((element) => attribute(element, "datetime"));
  const start = event.startDate;
  const local = start.isDate ? start.toString() : start.toString().slice(0, 16);
  if (!dates.includes(local)) add("begins at another time than on the page", `${local}, ${dates.join(" ")}`);
  if (start.compare(event.endDate) > 0) add("ends before it begins");
  if (!start.isDate) atClock(start, add);
  if (event.isRecurring()) {
    const times = event.iterator();
    for (let count = 0; count < TIMES; count += 1) {
      const next = times.next();
      if (!next) break;
      if (next.hour !== start.hour || next.minute !== start.minute) add("recurs at another time of day", next.toString());
      atClock(next, add);
    }
  }
  const past = inMain(page).some((element) => classesOf(element).includes("notice-past"));
  if (linksTo(page, "event.ics") === past) add(past ? "is over and the page still leads to it" : "the page does not lead to it");
  const cancelled = inMain(page).some((element) => classesOf(element).includes("notice-cancelled"));
  if (cancelled !== (status === "CANCELLED")) add("page and file do not agree whether it takes place", status);
  return event.uid;
}

/** The moment is that of a German clock, by the zones of this computer. */
function atClock(time, add) {
  if (time.zone.tzid !== "Europe/Berlin") return add("is in no zone", time.zone.tzid);
  const options = { timeZone: "Europe/Berlin", hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" };
  const shown = new Intl.DateTimeFormat("sv", options).format(new Date(time.toUnixTime() * 1000)).replace(" ", "T");
  if (shown !== time.toString().slice(0, 16)) add("German clocks show another time", `${time} is ${shown}`);
}

function card(component, page, add) {
  const value = (name) => component.getFirstPropertyValue(name);
  if (component.name !== "vcard" || value("version") !== "3.0") add(`${component.name} ${value("version")}`);
  if (value("fn")?.replace(/\s+/g, " ") !== heading(page)) add("the name is not the page's heading", value("fn"));
  if (!component.hasProperty("n")) add("no N, which phones sort by");
  const hrefs = inMain(page).filter((element) => element.tagName === "a").map((element) => attribute(element, "href"));
  for (const phone of component.getAllProperties("tel")) {
    const fax = [phone.getParameter("type")].flat().join().toUpperCase().includes("FAX");
    const number = phone.getFirstValue();
    if (!/^\+?\d+$/.test(number)) add("a number that cannot be dialled", number);
    if (!fax && !hrefs.includes(`tel:${number}`)) add("a number that the page does not have", number);
  }
  const email = value("email");
  if (email && !hrefs.includes(`mailto:${email}`)) add("an address that the page does not have", email);
  const street = component.hasProperty("adr") ? value("adr")[2] : "";
  if (street && !text(page.all("main")[0]).includes(street)) add("a street that the page does not have", street);
  if (!linksTo(page, "contact.vcf")) add("the page does not lead to it");
  return value("uid");
}

await main(import.meta, check);
