// The browser of the system, quiet and alone.

import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Nothing asks for updates, and no name leads anywhere but here. */
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

/** Starts it; its path may stand in `CHROMIUM`. */
export function launch() {
  const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  const found = [process.env.CHROMIUM, ...usual].find((file) => file && existsSync(file));
  if (!found) throw new Error("no Chromium found: install it, or name it in CHROMIUM");
  return chromium.launch({ executablePath: found, args: FLAGS });
}
