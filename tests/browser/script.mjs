// The optional script in Chromium: what it says at which time, what its buttons do, and what it leaves behind (nothing).
// It looks at the portal `tests/portals/offices`, built for 22 November 2026.

import { gzipSync } from "node:zlib";
import { launch } from "./lib/chromium.mjs";
import { Findings, main } from "./lib/findings.mjs";
import { serve } from "./lib/server.mjs";
import { readFolder } from "./lib/site.mjs";

/** Bytes that the script may have, compressed. */
const LIMIT = 3_100;

/** Place, language, the device's zone and language, the moment, what is said, and whether that is “open”. */
const MOMENTS = [
  ["haus", "de", "Europe/Berlin", "2026-11-23T10:00+01:00", "Jetzt geöffnet bis 12:00 Uhr", true],
  ["haus", "ar", "Asia/Kabul", "2026-11-23T10:00+01:00", "مفتوح الآن حتى الساعة 12:00", true],
  ["haus", "ar", "Asia/Kabul", "2026-11-23T13:00+01:00", "مغلق الآن. يفتح يوم الثلاثاء الساعة 08:00", false],
  ["haus", "de", "Pacific/Kiritimati", "2026-11-23T06:00+01:00", "Jetzt geschlossen. Öffnet heute um 08:00 Uhr", false],
  ["haus", "de", "America/Los_Angeles", "2026-11-22T23:59+01:00", "Jetzt geschlossen. Öffnet Montag, 08:00 Uhr", false],
  ["haus", "de", "Europe/Berlin", "2026-11-23T00:00+01:00", "Jetzt geschlossen. Öffnet heute um 08:00 Uhr", false],
  ["haus", "de", "Europe/Berlin", "2026-11-27T12:00+01:00", "Jetzt geschlossen. Öffnet Montag, 08:00 Uhr", false],
  ["haus", "de", "Europe/Berlin", "2026-12-05T12:00+01:00", "Jetzt geschlossen", false],
  ["haus", "de", "Europe/Berlin", "2026-12-06T00:00+01:00", "", null],
  ["haus", "de", "Europe/Berlin", "2026-11-21T10:00+01:00", "", null],
  ["kneipe", "de", "America/Los_Angeles", "2026-11-28T00:30+01:00", "Jetzt geöffnet bis 02:00 Uhr", true],
  ["kneipe", "ar", "Asia/Kabul", "2026-11-27T23:30+01:00", "مفتوح الآن حتى الساعة 02:00", true],
  ["kneipe", "de", "Europe/Berlin", "2026-11-29T02:00+01:00", "Jetzt geschlossen. Öffnet Freitag, 20:00 Uhr", false],
  ["immer", "de", "Europe/Berlin", "2026-11-25T03:00+01:00", "Jetzt geöffnet", true],
  ["immer", "de", "Europe/Berlin", "2026-12-03T03:00+01:00", "Jetzt geöffnet bis 00:00 Uhr", true],
  ["immer", "de", "Europe/Berlin", "2026-12-04T03:00+01:00", "Jetzt geschlossen. Öffnet Samstag, 00:00 Uhr", false],
  ["immer", "de", "Europe/Berlin", "2026-12-05T03:00+01:00", "Jetzt geöffnet", true],
  ["absprache", "de", "Europe/Berlin", "2026-11-27T10:00+01:00", "", null],
  ["absprache", "de", "Europe/Berlin", "2026-11-26T10:00+01:00", "Jetzt geschlossen", false],
];

/** A device that speaks: what it was told stands in `spoken`, and it ends a piece when `done()` is called. */
function device({ voices, later = [], share = false, clipboard = true }) {
  const listeners = [];
  const state = { voices, current: null };
  globalThis.spoken = [];
  globalThis.cancelled = 0;
  globalThis.done = () => state.current?.onend?.();
  globalThis.wake = () => {
    state.voices = later;
    listeners.forEach((listener) => listener());
  };
  const speech = {
    getVoices: () => state.voices,
    speak: (piece) => {
      state.current = piece;
      globalThis.spoken.push({ text: piece.text, lang: piece.lang });
    },
    cancel: () => {
      globalThis.cancelled += 1;
      state.current?.onerror?.();
      state.current = null;
    },
    addEventListener: (_, listener) => listeners.push(listener),
  };
  const define = (object, name, value) => Object.defineProperty(object, name, { value, configurable: true });
  define(window, "speechSynthesis", speech);
  define(window, "SpeechSynthesisUtterance", class { constructor(text) { this.text = text; } });
  define(navigator, "share", share ? async (data) => void (globalThis.shared = data) : undefined);
  if (!clipboard) define(navigator, "clipboard", undefined);
  globalThis.shifts = [];
  new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map((entry) => entry.value))).observe({ type: "layout-shift", buffered: true });
}

const voice = (lang, localService = true) => ({ lang, localService, default: false });

export async function check(folder) {
  const findings = new Findings();
  const server = await serve(folder);
  const browser = await launch();
  let checks = 0;
  const same = (rule, where, got, wanted) => {
    checks += 1;
    if (JSON.stringify(got) !== JSON.stringify(wanted)) findings.add(rule, where, `${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  };

  /** Opens a page on a device and hands it to `look`; whatever it does, nothing is stored, refused or shifted. */
  const on = async (path, settings, look) => {
    const { now = "2026-11-23T10:00+01:00", voices = [], later, share, clipboard, ...more } = settings;
    const context = await browser.newContext({ viewport: { width: 320, height: 700 }, ...more });
    const page = await context.newPage();
    page.on("console", (message) => message.type() === "error" && findings.add("console", path, message.text()));
    page.on("pageerror", (error) => findings.add("console", path, String(error)));
    if (more.javaScriptEnabled !== false) await page.addInitScript(device, { voices, later, share, clipboard });
    await page.clock.install({ time: new Date(now) });
    await page.goto(`${server.start}${path}/`);
    await look(page, context);
    if (more.javaScriptEnabled !== false && page.url().startsWith(server.start)) {
      const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await indexedDB.databases()).length]);
      same("storage", path, [...kept, (await context.cookies()).length], [0, 0, "", 0, 0]);
    }
    await context.close();
  };
  const buttons = (page) => page.locator(".tools button:visible").allTextContents();

  try {
    for (const [place, language, timezoneId, now, words, open] of MOMENTS) {
      await on(`${language}/contacts/${place}`, { now, timezoneId, locale: language === "ar" ? "ar" : "en-US" }, async (page) => {
        const badge = page.locator("main .now").first();
        const where = `${place}, ${language}, ${now}, ${timezoneId}`;
        same("open-now", where, await badge.textContent(), words);
        const classes = await badge.evaluate((element) => [element.classList.contains("is-open"), element.classList.contains("is-closed")]);
        same("open-now", where, classes, open === null ? [false, false] : [open, !open]);
        const moved = await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(globalThis.shifts))));
        same("shift", where, moved, []);
      });
    }
    await on("de/contacts/haus", { now: "2026-11-23T11:59:30+01:00" }, async (page) => {
      await page.clock.runFor(60_000);
      same("open-now", "a minute later", await page.locator("main .now").first().textContent(), "Jetzt geschlossen. Öffnet Dienstag, 08:00 Uhr");
    });
    await on("de/contacts/haus", { javaScriptEnabled: false }, async (page) => {
      same("without", "no row", await page.locator(".tools:visible, .now:visible, button:visible").count(), 0);
      same("without", "the text is there", /Montag, 23\. November 2026/.test(await page.locator(".next").first().textContent()), true);
    });

    await on("de/contacts", {}, async (page) => {
      const badge = page.locator(".card:has-text('Haus') .now");
      same("open-now", "on a card", await badge.textContent(), "Jetzt geöffnet bis 12:00 Uhr");
    });

    // The rows that are kept are large enough in every language, at the time with the longest words.
    for (const language of ["de", "en", "ar", "uk", "ti", "tr", "de-simple"]) {
      const settings = { now: "2026-11-22T10:00+01:00", voices: [voice(language.split("-")[0])], share: true };
      await on(`${language}/contacts`, settings, async (page) => {
        const lines = await page.locator(".now").evaluateAll((all) => all.map((one) => one.offsetHeight / parseFloat(getComputedStyle(one).lineHeight)));
        same("shift", `${language}: open now takes two lines`, lines.map(Math.round), lines.map(() => 2));
        same("shift", `${language}: the buttons take one row`, Math.round((await page.locator(".tools").boundingBox()).height), 44);
      });
    }

    // Sharing.
    await on("ar/contacts/haus", { share: true }, async (page) => {
      same("share", "words", await buttons(page), ["مشاركة"]);
      await page.locator(".tools button").press("Enter");
      same("share", "the address of the page", await page.evaluate(() => globalThis.shared?.url), page.url());
      same("share", "nothing is said", await page.locator(".tools [role=status]").textContent(), "");
    });
    await on("de/contacts/haus", { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.locator(".tools button").click();
      await page.locator(".tools [role=status]:not(:empty)").waitFor();
      same("share", "said", await page.locator(".tools [role=status]").textContent(), "Adresse kopiert");
      same("share", "copied", await page.evaluate(() => navigator.clipboard.readText()), page.url());
    });
    await on("de/contacts/haus", { clipboard: false }, async (page) => same("share", "neither is there", await buttons(page), []));

    // Reading aloud.
    const spoken = (page) => page.evaluate(() => globalThis.spoken);
    const pressed = (page) => page.locator(".tools button:visible[aria-pressed]").evaluateAll((all) => all.map((one) => one.getAttribute("aria-pressed")));
    for (const voices of [[], [voice("en-US")], [voice("de-DE", false)]]) {
      await on("de/contacts/haus", { voices, clipboard: false }, async (page) => {
        same("read", `voices: ${JSON.stringify(voices)}`, await buttons(page), []);
      });
    }
    await on("de/contacts/haus", { voices: [voice("en-US"), voice("de_DE")], clipboard: false }, async (page) => {
      same("read", "words", await buttons(page), ["Vorlesen"]);
      const read = page.locator(".tools button:has-text('Vorlesen')");
      const size = await read.boundingBox();
      same("target", "the button is large enough", size.width >= 44 && size.height >= 44, true);
      await read.focus();
      await page.keyboard.press("Enter");
      same("read", "buttons while it reads", await buttons(page), ["Vorlesen", "Pause", "Stopp"]);
      same("read", "states while it reads", await pressed(page), ["true", "false"]);
      const [first] = await spoken(page);
      same("read", "begins with the heading", [first.text.startsWith("Haus; der Vielfalt"), first.lang], [true, "de_DE"]);
      await page.evaluate(() => globalThis.done());
      const second = (await spoken(page)).at(-1).text;
      await page.locator(".tools button:has-text('Pause')").click();
      same("read", "states in a pause", await pressed(page), ["true", "true"]);
      same("read", "a pause is silent", (await spoken(page)).length, 2);
      await page.locator(".tools button:has-text('Pause')").click();
      same("read", "goes on with the same sentence", (await spoken(page)).at(-1).text, second);
      await page.locator(".tools button:has-text('Stopp')").press("Enter");
      same("read", "after the stop", [await buttons(page), await pressed(page)], [["Vorlesen"], ["false"]]);
      same("read", "the focus stays with the buttons", await page.evaluate(() => document.activeElement.textContent), "Vorlesen");
      const before = (await spoken(page)).length;
      await page.evaluate(() => globalThis.done());
      same("read", "a stop is one", (await spoken(page)).length, before);
      await page.locator(".tools button:has-text('Vorlesen')").click();
      const cancelled = await page.evaluate(() => globalThis.cancelled);
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
      same("read", "stops when the page is left", await page.evaluate(() => globalThis.cancelled), cancelled + 1);
      for (let round = 0; round < 200 && (await pressed(page))[0] === "true"; round += 1) await page.evaluate(() => globalThis.done());
    });
    const all = async (page) => {
      await page.locator(".tools button").first().click();
      for (let round = 0; round < 300 && (await pressed(page))[0] === "true"; round += 1) await page.evaluate(() => globalThis.done());
      same("read", "comes to an end", await pressed(page), ["false"]);
      return spoken(page);
    };
    await on("ar/contacts/haus", { voices: [voice("de-DE"), voice("ar-EG")], clipboard: false }, async (page) => {
      const heard = await all(page);
      const with_ = (lang) => heard.filter((piece) => piece.lang === lang).map((piece) => piece.text).join(" ");
      same("read", "German words have a German voice", [with_("de-DE").includes("Rathausplatz 1"), with_("ar-EG").includes("Rathausplatz")], [true, false]);
      same("read", "Arabic words have an Arabic voice", with_("ar-EG").includes("بيت التنوع"), true);
      same("read", "buttons are not read", heard.some((piece) => piece.text.includes("إيقاف مؤقت")), false);
    });
    await on("ar/contacts/haus", { voices: [voice("ar-EG")], clipboard: false }, async (page) => {
      const heard = await all(page);
      same("read", "words without a voice are left out", heard.some((piece) => piece.text.includes("Rathausplatz")), false);
    });
    await on("de/contacts/haus", { later: [voice("de-DE")] }, async (page) => {
      await page.evaluate(() => globalThis.wake());
      same("read", "voices may come later", await buttons(page), ["Teilen", "Vorlesen"]);
      same("shift", "and nothing moves", await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(globalThis.shifts)))), []);
    });
  } finally {
    await browser.close();
    await server.stop();
  }

  const files = await readFolder(folder);
  const [name, bytes] = [...files].find(([path]) => /^assets\/lotse\.[0-9a-f]+\.js$/.test(path)) ?? [];
  const size = name ? gzipSync(bytes, { level: 6 }).length : 0;
  if (!name) findings.add("weight", "assets", "there is no script");
  else if (size > LIMIT) findings.add("weight", name, `${size} bytes are more than ${LIMIT}`);
  console.log(`  ${checks} comparisons, the script has ${size} bytes`);
  return findings;
}

await main(import.meta, check);
