// The preview in Chromium: an edit is seen where the reader was, a mistake lies over the page until it is mended, and its tools work.
// `node preview.mjs PROGRAM FOLDER` runs `PROGRAM serve` on the portal in FOLDER, which it edits.

import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import vnu from "vnu-jar";
import { accessible } from "./checks/axe.mjs";
import { reflow } from "./checks/wide.mjs";
import { launch } from "./lib/chromium.mjs";
import { Findings } from "./lib/findings.mjs";
import { INSIDE } from "./lib/inside.mjs";

/** What is edited, and the pages that it makes. */
const FILE = "content/services/anmeldung.md";
const PAGE = "/de/services/anmeldung/";
const ARABIC = "/ar/services/anmeldung/";
const ARABIC_FILE = "content/services/anmeldung.ar.md";
/** A page that is not translated. */
const MISSING = "/uk/services/kita-platz/";
const QUERY = `page=${encodeURIComponent(PAGE)}`;
const TOOLS = ["findings", "phone", "print", "side"].map((tool) => `/_lotse/${tool}?${QUERY}`);

/** As strict as the portal promises that servers may be. */
const POLICY = "default-src 'self'; style-src 'self'; img-src 'self'";

/** Starts the preview; its address stands in what it prints. */
async function preview(program, folder, language) {
  const child = spawn(program, ["serve", "--port", "0", "--lang", language, "--date", "2026-11-22"], { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  const address = await new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (bytes) => {
      said += bytes;
      const found = /http:\/\/localhost:(\d+)\//.exec(said);
      if (found) resolve(`http://127.0.0.1:${found[1]}`);
    });
    child.on("exit", () => reject(new Error(`the preview ended: ${said}`)));
  });
  return { address, stop: () => child.kill() };
}

async function check(program, folder) {
  const findings = new Findings();
  const file = path.join(folder, FILE);
  const text = await readFile(file, "utf8");
  const title = /^title: (.*)$/m.exec(text)[1];
  const browser = await launch();
  const { address, stop } = await preview(program, folder, "de");
  let checks = 0;
  let quiet = false;
  const same = (rule, where, got, wanted) => {
    checks += 1;
    if (JSON.stringify(got) !== JSON.stringify(wanted)) findings.add(rule, where, `${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`);
  };

  /** Opens a page of the preview and hands it to `look`; the console stays silent, and nothing is asked of others. */
  const on = async (where, settings, look) => {
    const { width = 1280, mode = "light", ...more } = settings;
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: mode === "dark" ? "dark" : "light", forcedColors: mode === "forced" ? "active" : "none", ...more });
    const tab = await context.newPage();
    tab.on("console", (message) => quiet || findings.add("console", where, message.text()));
    tab.on("pageerror", (error) => findings.add("console", where, String(error)));
    tab.on("request", (request) => request.url().startsWith(address) || findings.add("other-host", where, request.url()));
    // Pages of the portal are answered with the policy of a strict server; the tools have their own.
    await context.route((url) => url.pathname.endsWith("/"), async (route) => {
      if (route.request().frame().parentFrame()) return route.continue();
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": POLICY } });
    });
    await tab.goto(address + where);
    await look(tab, context);
    // A page may still be asking for what is new.
    await context.unrouteAll({ behavior: "ignoreErrors" });
    await context.close();
  };
  const wholly = async (tab, where, setting = {}) => {
    await tab.evaluate(INSIDE);
    // What lies over a page has a style of its own, which comes after it.
    await tab.waitForFunction(() => {
      const links = document.querySelector("lotse-preview")?.shadowRoot?.querySelectorAll("link[rel=stylesheet]") ?? [];
      return [...links].every((link) => link.sheet);
    });
    const add = (rule, said, extract = "") => {
      // axe knows a skip link by the first other link behind it, and cannot compare their places when that one is in a tree of its own.
      if (rule === "axe region" && /: \.skip\. /.test(said)) return;
      findings.add(rule, where, said, `${extract} (${JSON.stringify(setting)})`);
    };
    const job = { tab, setting, add };
    // axe writes styles of its own into trees like that of the overlay, and the policy forbids them.
    quiet = true;
    await accessible(job);
    quiet = false;
    if (setting.width === 320) await reflow(job);
    checks += 1;
  };
  const panel = (tab) => tab.locator("lotse-preview .panel");
  const there = (locator) => locator.waitFor();
  const gone = (locator) => locator.waitFor({ state: "detached" });

  try {
    await on(PAGE, {}, async (tab) => {
      // An edit, seen from the middle of the page.
      await tab.evaluate(() => scrollTo(0, 700));
      await writeFile(file, text.replace(/^title: .*$/m, "title: Wohnung ummelden"));
      await there(tab.locator("h1:text-is('Wohnung ummelden')"));
      await tab.waitForLoadState("load");
      same("edit", "the reader stays at the place", await tab.evaluate(() => Math.round(scrollY)), 700);
      same("edit", "nothing lies over the page", await panel(tab).count(), 0);

      // A mistake, and what lies over the page.
      await writeFile(file, text.replace(/^title: .*$/m, "title: Kurs: Wohnung ummelden"));
      await there(panel(tab));
      same("overlay", "the last good page is behind it", await tab.locator("h1").textContent(), "Wohnung ummelden");
      await tab.waitForLoadState("load");
      same("overlay", "the place is kept", await tab.evaluate(() => Math.round(scrollY)), 700);
      same("overlay", "language", await panel(tab).evaluate((element) => [element.closest("[lang]").lang, element.closest("[dir]").dir]), ["de", "ltr"]);
      same("overlay", "words", /Doppelpunkt/.test(await panel(tab).locator(".what").textContent()), true);
      const link = panel(tab).locator(".file a");
      same("overlay", "file and line", await link.textContent(), `${FILE}, Zeile 2`);
      same("overlay", "the way to the line", new RegExp(`^vscode://file/.*/${FILE}:2:\\d+$`).test(await link.getAttribute("href")), true);
      same("overlay", "the place is marked", await panel(tab).locator("mark").textContent(), "Kurs: Wohnung ummelden");
      await tab.evaluate(() => scrollTo(0, 0));
      await tab.keyboard.press("Tab");
      await tab.keyboard.press("Tab");
      same("overlay", "the keyboard reaches it right after the skip link", await tab.evaluate(() => document.activeElement.shadowRoot?.activeElement?.localName), "summary");
      await tab.keyboard.press("Enter");
      same("overlay", "it folds", await panel(tab).locator(".finding").isVisible(), false);
      await tab.reload();
      same("overlay", "it stays folded", await panel(tab).locator(".finding").isVisible(), false);
      await panel(tab).locator("summary").click();
      same("overlay", "it unfolds", await panel(tab).locator(".finding").isVisible(), true);

      // The list renews itself in its own window.
      const list = await tab.context().newPage();
      await list.goto(`${address}${TOOLS[0]}`);
      same("findings", "the mistake is listed", await list.locator(".of-file h2").first().textContent(), FILE);
      same("findings", "with its line", await list.locator(".file a").first().textContent(), `${FILE}, Zeile 2`);
      same("findings", "and the way to its page", await list.locator(".of-file .page a").first().getAttribute("href"), PAGE);

      await writeFile(file, text);
      await gone(panel(tab));
      same("mended", "the page is as it was", await tab.locator("h1").textContent(), title);
      await there(list.locator(".empty, .of-file").first());
      await gone(list.locator(`.of-file:has-text("${FILE}")`));
    });

    await on(ARABIC, {}, async (tab) => {
      // The bar: languages, folding, marks; what it remembers ends with the tab.
      const bar = tab.locator("lotse-preview .bar");
      await bar.locator("summary").first().click();
      same("bar", "the page's own language", await bar.locator("[aria-current]").textContent(), "العربية eigener Text");
      await tab.keyboard.press("Escape");
      same("bar", "Escape closes a menu", await bar.locator("details[open]").count(), 0);
      // Where the words and facts of the page come from, and how a translation begins that is not there.
      const files = bar.locator("details:has(.files)");
      await files.locator("summary").click();
      same("files", "its own and that of the facts", await files.locator("li a").allTextContents(), [ARABIC_FILE, FILE]);
      same("files", "a fact that stands in German alone", await files.locator("li").nth(1).locator("code", { hasText: /^contacts$/ }).count(), 1);
      await wholly(tab, `${ARABIC}, files`, {});
      await tab.goto(`${address}${MISSING}`);
      await files.locator("summary").click();
      same("files", "what is missing", await files.locator("li code").first().textContent(), "lotse new service services/kita-platz --language uk");
      await bar.locator(".fold").waitFor();
      await tab.goto(`${address}${ARABIC}`);
      await bar.locator(".marks").click();
      same("marks", "German words are marked", await tab.locator("[data-lotse-mark][lang=de]").count() > 0, true);
      same("marks", "links to other languages are not", await tab.locator("[data-lotse-mark][hreflang]").count(), 0);
      await tab.goto(`${address}/ar/`);
      same("marks", "they stay on", await tab.locator("html.lotse-marks").count(), 1);
      await bar.locator(".marks").click();
      same("marks", "they go", await tab.locator("html.lotse-marks").count(), 0);
      const end = await tab.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        const last = document.querySelector("footer").getBoundingClientRect().bottom;
        return last <= document.querySelector("lotse-preview").shadowRoot.querySelector(".bar").getBoundingClientRect().top + 1;
      });
      same("bar", "the end of the page can be reached", end, true);
      await bar.locator(".fold").click();
      same("bar", "folded", await bar.locator("summary").first().isVisible(), false);
      same("bar", "kept in the tab alone", await tab.evaluate(() => [localStorage.length, document.cookie]), [0, ""]);
      await tab.emulateMedia({ media: "print" });
      same("bar", "not on paper", await bar.isVisible(), false);
    });

    // Pages in frames have no bar.
    await on(TOOLS[1], {}, async (tab) => {
      const phone = tab.frameLocator("iframe");
      await there(phone.locator("h1"));
      same("phone", "the screen", await tab.locator("iframe").evaluate((frame) => [frame.contentWindow.innerWidth, frame.contentWindow.innerHeight]), [360, 740]);
      same("phone", "no bar", await phone.locator("lotse-preview").count(), 0);
    });
    await on(TOOLS[2], { mode: "dark" }, async (tab) => {
      const paper = tab.frameLocator("iframe");
      await there(paper.locator("h1"));
      await tab.waitForFunction(() => document.querySelector("iframe").style.blockSize);
      same("print", "navigation is gone", await paper.locator("nav").first().isVisible(), false);
      const [ground, shown, whole] = await tab.locator("iframe").evaluate((frame) => {
        const { body, documentElement } = frame.contentDocument;
        return [getComputedStyle(body).color, getComputedStyle(body).backgroundColor, documentElement.scrollHeight - frame.clientHeight];
      });
      same("print", "dark words on white, the page to its end", [ground, /255, 255, 255|, 0\)/.test(shown), whole], ["rgb(0, 0, 0)", true, 0]);
    });
    await on(`/_lotse/side?${QUERY}&left=de&right=ar`, {}, async (tab) => {
      const halves = await Promise.all(["left", "right"].map(async (name) => (await (await tab.waitForSelector(`iframe[name=${name}]`)).contentFrame())));
      await Promise.all(halves.map((half) => half.waitForSelector("h1")));
      same("side", "languages", await Promise.all(halves.map((half) => half.evaluate(() => [document.documentElement.lang, document.documentElement.dir]))), [["de", "ltr"], ["ar", "rtl"]]);
      await halves[0].waitForLoadState("load");
      await halves[0].evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await halves[1].waitForFunction(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);
      same("side", "both are at their end", true, true);
    });

    // Everything is for all, with a mistake and without.
    const mistake = text.replace(/^title: .*$/m, "title: Kurs: Wohnung ummelden");
    await writeFile(file, mistake);
    const settings = [{ width: 1280 }, { width: 320, mode: "dark" }, { width: 320 }, { width: 1280, mode: "forced" }];
    for (const [at, setting] of settings.entries()) {
      for (const where of [PAGE, ARABIC, ...TOOLS]) {
        if (at > 1 && TOOLS.slice(1).includes(where)) continue;
        await on(where, setting, async (tab) => {
          if (where === PAGE || where === ARABIC) await there(panel(tab));
          await wholly(tab, where, setting);
        });
      }
    }
    await on("/de/", { width: 320 }, async (tab) => {
      await tab.locator("lotse-preview .bar summary").first().click();
      await wholly(tab, "/de/, menu open", { width: 320 });
    });

    const english = await preview(program, folder, "en");
    try {
      const pages = [address, english.address].flatMap((start) => [PAGE, ...TOOLS].map((where) => start + where));
      for (const message of await nu(pages)) {
        if (message.type !== "info") findings.add(message.type, message.page, message.message, message.extract);
      }
      checks += pages.length;
    } finally {
      english.stop();
    }
  } finally {
    await writeFile(file, text);
    stop();
    await browser.close();
  }
  console.log(`  ${checks} checks of the preview`);
  return findings;
}

/** The Nu HTML checker over pages that a server makes. */
async function nu(addresses) {
  const folder = await mkdtemp(path.join(tmpdir(), "preview-"));
  const files = await Promise.all(addresses.map(async (address, at) => {
    const file = path.join(folder, `${at}.html`);
    await writeFile(file, await (await fetch(address)).text());
    return file;
  }));
  const said = await new Promise((resolve, reject) => {
    execFile("java", ["-Xss2m", "-jar", vnu, "--format", "json", "--stdout", "--exit-zero-always", ...files], { maxBuffer: 1 << 28 }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
  });
  return JSON.parse(said).messages.map((message) => ({ ...message, page: addresses[Number(path.basename(message.url ?? "", ".html"))] ?? "" }));
}

const [program, folder] = process.argv.slice(2);
if (!program || !folder) {
  console.error(`usage: node ${process.argv[1]} PROGRAM FOLDER`);
  process.exit(2);
}
const findings = await check(path.resolve(program), path.resolve(folder));
if (findings.list.length > 0) console.log(findings.text());
console.log(`  ${findings.list.length} findings`);
process.exit(findings.list.length > 0 ? 1 : 0);
