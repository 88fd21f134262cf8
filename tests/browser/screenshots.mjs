// Makes the pictures of the guides: the first view of some pages in German, Arabic and Tigrinya on a phone and a wide screen.
// `node tests/browser/screenshots.mjs FOLDER` writes them to `tests/screenshots`; FOLDER is the sample, built for 2026-11-22.

import path from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "./lib/chromium.mjs";
import { serve } from "./lib/server.mjs";

/** A Monday morning, so that “open now” has something to say. */
const NOW = new Date("2026-11-23T10:00:00+01:00");
const WIDTHS = { 320: 700, 1280: 900 };
const PAGES = {
  home: "",
  service: "services/anmeldung/",
  contact: "contacts/buergerbuero/",
  plan: "plan/integrationskonzept-2024/",
  sheet: "services/anmeldung/de/",
};

const folder = process.argv[2];
const target = path.join(path.dirname(fileURLToPath(import.meta.url)), "../screenshots");
const server = await serve(folder);
const browser = await launch();
for (const [name, place] of Object.entries(PAGES)) {
  // A sheet shows German beside another language.
  for (const language of name === "sheet" ? ["ar", "ti", "uk"] : ["de", "ar", "ti"]) {
    for (const [width, height] of Object.entries(WIDTHS)) {
      const page = await browser.newPage({ viewport: { width: Number(width), height }, timezoneId: "Europe/Berlin", locale: language });
      await page.clock.setFixedTime(NOW);
      await page.goto(`${server.start}${language}/${place}`, { waitUntil: "load" });
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: path.join(target, `${name}-${language}-${width}.png`) });
      await page.close();
    }
  }
}
await browser.close();
await server.stop();
