// What several checks ask of a page that is open in the browser. Checks find it there as `look`.

/** Source that defines `look` in a page. */
export const INSIDE = `(${define})()`;

function define() {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

  /** How a finding calls an element: tag, classes, and the start of its text. */
  function name(element) {
    const classes = [...element.classList].map((word) => `.${word}`).join("");
    const said = (element.getAttribute("aria-label") ?? element.textContent ?? "").replace(/\s+/g, " ").trim();
    return `${element.tagName.toLowerCase()}${classes}${said ? ` “${said.length > 40 ? `${said.slice(0, 39)}…` : said}”` : ""}`;
  }

  /** There for screen readers only: a point that shows nothing. */
  function unseen(element) {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.position !== "absolute" && style.position !== "fixed") continue;
      const { width, height } = at.getBoundingClientRect();
      if (/^inset\((50|100)%\)/.test(style.clipPath) || /^rect\(/.test(style.clip)) return true;
      if (width <= 1 && height <= 1 && style.overflow !== "visible") return true;
    }
    return false;
  }

  const visible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !unseen(element);

  /** Scrolls by itself, in one direction at least. */
  const scrolls = (style) => [style.overflowX, style.overflowY].some((value) => value === "auto" || value === "scroll");

  /** Red, green, blue from 0 to 255 and alpha from 0 to 1 of any colour that CSS can write. */
  function rgba(colour) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  }

  /** The colour that lies behind an element. */
  function ground(element) {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgba(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0.9) return colour;
    }
    return matchMedia("(prefers-color-scheme: dark)").matches ? [0, 0, 0, 1] : [255, 255, 255, 1];
  }

  function contrast(one, other) {
    const light = ([red, green, blue]) => {
      const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    };
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  }

  /** All that can take focus by Tab and is seen. */
  function stops() {
    const all = document.querySelectorAll("a[href], area[href], button, input, select, textarea, summary, audio[controls], video[controls], [tabindex]");
    return [...all].filter((element) => element.tabIndex >= 0 && !element.disabled && element.type !== "hidden" && visible(element));
  }

  /** The lines of all text that is seen: its node, its element, and the boxes of its lines. */
  function lines() {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || !visible(node.parentElement)) continue;
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5 && box.height > 0.5);
      if (boxes.length > 0) found.push({ node, element: node.parentElement, boxes });
    }
    return found;
  }

  globalThis.look = { name, unseen, visible, scrolls, rgba, ground, contrast, stops, lines };
}
