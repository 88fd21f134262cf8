// The browser of the system: pages of a built folder in it, in settings such as a narrow screen or forced colours.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import { INSIDE } from "./inside.mjs";
import { serve } from "./server.mjs";

/** Quiet and alone: nothing asks for updates, and no name leads anywhere but here. */
const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** Pages that are looked at side by side. */
const WORKERS = 2;

/** Milliseconds that a look at one page may take on a busy computer. */
const LONGEST = 120_000;

/** Starts the browser; its path may stand in `CHROMIUM`. */
export function launch() {
  const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const found = [process.env.CHROMIUM, ...usual].find((file) => file && existsSync(file));
  if (!found) throw new Error("no Chromium found: install it, or name it in CHROMIUM");
  return chromium.launch({ executablePath: found, args: FLAGS });
}

/** What a setting is called in a finding. */
const words = ({ width, height, own, mode = "light", scripts = true }) =>
  [width, height, mode, own, scripts ? null : "scripts off"].filter(Boolean).join(", ");

/**
 * Opens the page of each job in its setting and hands it to `look`, with a function that adds findings.
 * A job is `{ page, setting }`, a setting `{ width, height, mode, scripts }` where only the width must be given.
 */
export async function visit(folder, base, jobs, findings, look) {
  const server = await serve(folder);
  const browser = await launch();
  // Pages of one setting follow each other and share a window.
  const key = (job) => words(job.setting);
  const sort = (job) => `${key(job)}${job.page.notFound ? " not found" : ""}`;
  const open = [...jobs].sort((a, b) => (sort(a) < sort(b) ? -1 : sort(a) > sort(b) ? 1 : 0));
  const worker = async () => {
    let window;
    for (let job = open.shift(); job; job = open.shift()) {
      if (window?.sort !== sort(job)) {
        await window?.context.close();
        window = { sort: sort(job), ...(await windowFor(browser, server, base, job)) };
      }
      const add = (rule, said, extract) => findings.add(rule, job.page.name, said, [extract, `(${key(job)})`].filter(Boolean).join(" "));
      const address = (job.page.notFound ? base : server.start) + job.page.name.split("/").map(encodeURIComponent).join("/");
      Object.assign(window.now, { add, requests: [] });
      const { tab, context, now } = window;
      const opened = async () => {
        await tab.goto(address, { waitUntil: "load" });
        await tab.evaluate(INSIDE);
      };
      await opened();
      await inTime(look({ ...job, tab, context, again: opened, add, requests: now.requests }), `${job.page.name} (${key(job)})`);
    }
    await window?.context.close();
  };
  try {
    await Promise.all(Array.from({ length: WORKERS }, worker));
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** A look that never ends is a mistake of the check. */
function inTime(look, where) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error(`no end at ${where}`)), LONGEST).unref());
  return Promise.race([look, late]);
}

/** A window in a setting. What happens in it is told to the page that is in it now. */
async function windowFor(browser, server, base, { page, setting: { width, height = 800, mode = "light", scripts = true } }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: mode === "light" ? "light" : "dark",
    forcedColors: mode === "forced" ? "active" : "none",
    javaScriptEnabled: scripts,
  });
  // Pages for what is not found may name the portal's own address: it is here then.
  if (page.notFound) {
    await context.route(`${base}**`, async (route) => {
      const response = await fetch(server.start + route.request().url().slice(base.length));
      const headers = Object.fromEntries(response.headers);
      await route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) });
    });
  }
  if (scripts) await context.addInitScript(watchPolicy);
  const tab = await context.newPage();
  const now = {};
  tab.on("console", (message) => now.add("console", message.text()));
  tab.on("pageerror", (error) => now.add("console", String(error)));
  tab.on("request", (request) => {
    const address = request.url();
    now.requests.push(address);
    const own = [server.start, ...(page.notFound ? [base] : []), "data:", "blob:"];
    if (!own.some((start) => address.startsWith(start))) now.add("other-host", address);
  });
  tab.on("response", (response) => response.status() >= 400 && now.add("missing", response.url().replace(server.start, "")));
  return { context, tab, now };
}

/** Runs in the page before all else: notes what the policy forbids. */
function watchPolicy() {
  globalThis.breaches = [];
  addEventListener("securitypolicyviolation", (event) => globalThis.breaches.push(`${event.effectiveDirective}: ${event.blockedURI}`), true);
}
