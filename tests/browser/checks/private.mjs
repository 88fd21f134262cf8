// Nothing stays on the reader's device, and nothing that the strict policy forbids is tried.

/** Requests to other hosts are noted by the window itself. */
export async function leavesNothing({ tab, context, setting, add }) {
  for (const { name } of await context.cookies()) add("storage", `a cookie: ${name}`);
  if (setting.scripts === false) return;
  const kept = await tab.evaluate(async () => {
    const found = [];
    // A page that may not use a storage cannot have put anything there.
    const ask = async (what, names) => {
      try {
        for (const name of await names()) found.push(`${what}: ${name}`);
      } catch {}
    };
    await ask("local storage", () => Object.keys(localStorage));
    await ask("session storage", () => Object.keys(sessionStorage));
    await ask("a database", async () => (await indexedDB.databases()).map(({ name }) => name));
    await ask("a cache", () => caches.keys());
    await ask("a service worker", async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
    return { found, breaches: globalThis.breaches };
  });
  for (const what of kept.found) add("storage", what);
  for (const what of kept.breaches) add("policy", what);
}
