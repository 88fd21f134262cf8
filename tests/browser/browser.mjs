// Pages of each template in Chromium: axe, reflow, the console, and who is asked for what.

import { existsSync } from "node:fs";
import axe from "axe-core";
import { chromium } from "playwright-core";
import { Findings, main } from "./lib/findings.mjs";
import { serve } from "./lib/server.mjs";
import { readSite, samples } from "./lib/site.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTHS = [320, 1280];
const SCHEMES = ["light", "dark"];

/** Quiet and alone: nothing asks for updates, and no name leads anywhere but here. */
export const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** The browser of the system; its path may stand in `CHROMIUM`. */
export function executable() {
  const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const found = [process.env.CHROMIUM, ...usual].find((file) => file && existsSync(file));
  if (!found) throw new Error("no Chromium found: install it, or name it in CHROMIUM");
  return found;
}

export async function check(folder, base, { quiet = false, widths = WIDTHS, schemes = SCHEMES, select } = {}) {
  const findings = new Findings();
  const site = await readSite(folder, base);
  const pages = select ? select(site) : samples(site, ["de", "ar"]).filter((page) => !page.alias);
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: executable(), args: FLAGS });
  const unsure = new Map();
  try {
    const settings = schemes.flatMap((scheme) => widths.map((width) => ({ scheme, width })));
    const work = async () => {
      for (let setting = settings.shift(); setting; setting = settings.shift()) {
        await inSetting(browser, server, { ...site, pages }, setting, findings, unsure);
      }
    };
    await Promise.all([work(), work()]);
  } finally {
    await browser.close();
    await server.stop();
  }
  if (!quiet) {
    console.log(`  ${pages.length} pages, ${widths.join(" and ")} pixels, ${schemes.join(" and ")}`);
    for (const [rule, names] of unsure) {
      console.log(`  note: axe could not decide ${rule} on ${names.size} pages, such as ${[...names][0]}`);
    }
  }
  return findings;
}

async function inSetting(browser, server, { pages, base }, { scheme, width }, findings, unsure) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
  try {
    // The portal at its own address, which pages for what is not found may name.
    await context.route(`${base}**`, async (route) => {
      const response = await fetch(server.start + route.request().url().slice(base.length));
      const headers = Object.fromEntries(response.headers);
      await route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) });
    });
    for (const page of pages) {
      const add = (rule, words) => findings.add(rule, page.name, `${words} (${width}, ${scheme})`);
      const root = page.notFound ? base : server.start;
      const tab = await context.newPage();
      tab.on("console", (message) => message.type() === "error" && add("console", message.text()));
      tab.on("pageerror", (error) => add("console", String(error)));
      tab.on("request", (request) => {
        const address = request.url();
        if (!address.startsWith(root) && !address.startsWith("data:")) add("other-host", address);
      });
      tab.on("response", (response) => response.status() >= 400 && add("missing", response.url().replace(root, "")));
      await tab.goto(root + page.name.split("/").map(encodeURIComponent).join("/"), { waitUntil: "load" });
      if (width === 320) await reflow(tab, add);
      await tab.evaluate(axe.source);
      const result = await tab.evaluate(
        (tags) => globalThis.axe.run(document, { runOnly: tags, rules: { "target-size": { enabled: true } }, resultTypes: ["violations", "incomplete"] }),
        TAGS,
      );
      for (const { id, help, nodes } of result.violations) {
        const where = nodes.slice(0, 3).map((node) => node.target.join(" ")).join(" | ");
        const why = nodes[0].any[0]?.message ?? nodes[0].all[0]?.message ?? nodes[0].none[0]?.message ?? "";
        add(`axe ${id}`, `${help}: ${where}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ""}. ${why}`);
      }
      for (const { id } of result.incomplete) {
        if (!unsure.has(id)) unsure.set(id, new Set());
        unsure.get(id).add(page.name);
      }
      await tab.close();
    }
  } finally {
    await context.close();
  }
}

/** Nothing may make a page wider than the screen; what stands in a box that scrolls by itself is no fault. */
async function reflow(tab, add) {
  const wide = await tab.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return null;
    const over = [...document.body.querySelectorAll("*")]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1));
    const deepest = over.filter(({ element }) => !over.some((other) => other.element !== element && element.contains(other.element)));
    const name = ({ element }) => `${element.tagName.toLowerCase()}${element.className?.trim?.() ? `.${element.className.trim().split(/\s+/).join(".")}` : ""}`;
    return { width: root.scrollWidth, screen: root.clientWidth, names: [...new Set(deepest.map(name))].slice(0, 4) };
  });
  if (wide) add("reflow", `the page is ${wide.width} pixels wide on a screen of ${wide.screen}: ${wide.names.join(", ")}`);
}

await main(import.meta, check);
