// Shows a page anew when it has become another, at the place where the reader was; styles and findings become new without that.
(() => {
  const { events, page, styles, findings } = document.currentScript.dataset;
  const place = `lotse-place:${location.pathname}`;
  const kept = sessionStorage.getItem(place);
  if (kept !== null) {
    sessionStorage.removeItem(place);
    const [left, top] = kept.split(" ").map(Number);
    const back = () => scrollTo({ left, top, behavior: "instant" });
    back();
    // Scripts of the page may have put something above it by then.
    document.addEventListener("DOMContentLoaded", back, { once: true });
  }
  hear({ page, styles, findings });

  /** Waits until what is shown differs from what there is; a server that ended and began again is asked anew. */
  function hear(shown) {
    const source = new EventSource(`${events}?${new URLSearchParams({ at: location.pathname, ...shown })}`);
    for (const [name, part] of [["styles", dress], ["findings", tell]]) {
      source.addEventListener(name, async () => {
        source.close();
        const other = await fetched();
        const next = { ...other?.querySelector("script[data-events]")?.dataset };
        if (next.page !== shown.page) return again();
        await part(other);
        hear({ ...shown, [name]: next[name] });
      });
    }
    source.addEventListener("change", () => {
      source.close();
      again();
    });
  }

  function again() {
    sessionStorage.setItem(place, `${scrollX} ${scrollY}`);
    location.reload();
  }

  async function fetched() {
    const answer = await fetch(location.pathname + location.search, { cache: "no-store" }).catch(() => null);
    return answer && new DOMParser().parseFromString(await answer.text(), "text/html");
  }

  /** Puts the other page's styles in the place of those here, which stay until the new ones are there. */
  async function dress(other) {
    const links = (page) => [...page.querySelectorAll("link[rel~=stylesheet]")];
    const old = links(document);
    const loaded = links(other).map((link, place) => new Promise((done) => {
      const dressed = document.importNode(link);
      dressed.onload = dressed.onerror = done;
      // Where its former stands, since of two rules that of the later sheet holds.
      (old[place] ?? old.at(-1)).after(dressed);
      setTimeout(done, 3000);
    }));
    await Promise.all(loaded);
    for (const link of old) link.remove();
  }

  /** Puts the other page's bar and findings in the place of those here. */
  function tell(other) {
    const [old, next] = [document, other].map((page) => page.querySelector("lotse-preview"));
    if (!old || !next) return again();
    // Errors stand above the page, a bar alone below it.
    const above = next.nextElementSibling?.localName === "header" && document.querySelector("header");
    old.remove();
    document.adoptNode(next);
    if (above) above.before(next);
    else document.body.append(next);
  }
})();
