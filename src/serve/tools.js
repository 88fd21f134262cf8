// The preview's own pages: they hear of changes, too, and make their frames and buttons work.
(() => {
  const script = document.currentScript;
  const frames = [...document.querySelectorAll("iframe")];

  const source = new EventSource(script.dataset.events);
  let [lost, version] = [false, null];
  source.addEventListener("change", renew);
  source.addEventListener("error", () => { lost = true; });
  source.addEventListener("open", () => {
    if (lost) renew({ data: null });
    lost = false;
  });
  work();

  /** Puts what has changed into the page, which stays where it is, and shows its frames anew. */
  async function renew({ data }) {
    // Findings come once more when the rules have looked, and change no page.
    if (data !== version) for (const frame of frames) again(frame);
    version = data;
    const parts = document.querySelectorAll("[data-renew]");
    if (parts.length === 0) return;
    const answer = await fetch(location.href);
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of parts) {
      const other = next.querySelector(`[data-renew="${part.dataset.renew}"]`);
      if (other && other.innerHTML !== part.innerHTML) part.replaceChildren(...other.childNodes);
    }
    work();
  }

  function again(frame) {
    const { scrollY } = frame.contentWindow;
    frame.addEventListener("load", () => frame.contentWindow.scrollTo(0, scrollY), { once: true });
    frame.contentWindow.location.reload();
  }

  function work() {
    for (const element of document.querySelectorAll("button[hidden]:not([data-copy]), .together[hidden]")) element.hidden = false;
    lotseCopies(document);
  }

  for (const frame of frames) {
    const loaded = () => {
      if (frame.contentWindow.location.href === "about:blank") return;
      if (document.body.classList.contains("print-view")) paper(frame);
      if (frames.length === 2) together(frame);
      else document.querySelector(".back").href = frame.contentWindow.location.pathname;
    };
    frame.addEventListener("load", loaded);
    if (frame.contentDocument?.readyState === "complete") loaded();
  }

  // Both halves of a page in two languages stand at the same part of it.
  let led = null;
  function together(frame) {
    const other = frames.find((one) => one !== frame).contentWindow;
    const own = frame.contentWindow;
    own.addEventListener("scroll", () => {
      if (led === own || !document.querySelector(".together input").checked) {
        led = null;
        return;
      }
      const length = (view) => view.document.documentElement.scrollHeight - view.innerHeight;
      const to = Math.round((own.scrollY / Math.max(1, length(own))) * length(other));
      if (Math.abs(to - other.scrollY) < 2) return;
      led = other;
      other.scrollTo({ top: to, behavior: "instant" });
    });
  }

  /** Makes the rules for paper hold in a frame, and those for screens and dark ones not; then the sheet is as long as the page. */
  function paper(frame) {
    const { contentDocument: page } = frame;
    const turn = (media) => {
      if (/\bprint\b/.test(media)) return media.replace(/\bonly\s+print\b|\bprint\b/g, "all");
      return /\bscreen\b|prefers-color-scheme:\s*dark/.test(media) ? "not all" : media;
    };
    const walk = (rules) => {
      for (const rule of rules) {
        if (rule instanceof frame.contentWindow.CSSMediaRule) rule.media.mediaText = turn(rule.media.mediaText);
        if (rule instanceof frame.contentWindow.CSSPageRule && rule.style.margin && !rule.selectorText) frame.parentElement.style.padding = rule.style.margin;
        if (rule.cssRules) walk(rule.cssRules);
      }
    };
    for (const sheet of page.styleSheets) {
      if (sheet.media.mediaText) sheet.media.mediaText = turn(sheet.media.mediaText);
      walk(sheet.cssRules);
    }
    page.documentElement.style.colorScheme = "light";
    frame.style.blockSize = `${page.documentElement.scrollHeight}px`;
  }

  document.querySelector("[data-print]")?.addEventListener("click", () => frames[0].contentWindow.print());
})();
