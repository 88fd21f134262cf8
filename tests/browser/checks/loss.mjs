// Nothing is lost when readers set their own spacing (WCAG 1.4.12) or twice the size of text (1.4.4).

import { reflow } from "./wide.mjs";

/** What readers set by themselves. */
const OWN = {
  spacing: "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }",
  double: "html { font-size: 200% !important }",
};

/** Looks at the page as it is, then with the reader's own `spacing` or `double` size in place. */
export async function keepsText(job, own) {
  const { tab, add } = job;
  await tab.evaluate((rules) => {
    globalThis.before = look.lines().map(({ node }) => node);
    // A sheet made by a script is no inline style: the policy has no word in it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, OWN[own]);
  const found = await tab.evaluate(losses);
  for (const [rule, said] of found) add(rule, `${own}: ${said}`);
  await reflow({ tab, add: (rule, said) => add(rule, `${own}: ${said}`) });
}

/** Runs in the page: the text that is lost, cut, outside of its box, or under other text. */
function losses() {
  const list = [];
  const lines = look.lines();
  const short = (node) => node.data.replace(/\s+/g, " ").trim().slice(0, 40);
  const now = new Set(lines.map(({ node }) => node));
  for (const node of globalThis.before) if (!now.has(node)) list.push(["text-lost", `“${short(node)}” is gone`]);

  // Letters stand in the middle of a line's box; what is above and below is mostly air.
  const band = (box) => ({ left: box.left, right: box.right, top: box.top + box.height * 0.25, bottom: box.bottom - box.height * 0.25 });
  const aside = [];
  for (const { node, element, boxes } of lines) {
    let inScroll = false;
    let fits = true;
    let box = null;
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.display === "inline" || style.display === "contents") continue;
      if (at !== document.body && look.scrolls(style)) {
        inScroll = true;
        break;
      }
      const edge = at.getBoundingClientRect();
      const out = (line) => ({ x: line.left < edge.left - 1.5 || line.right > edge.right + 1.5, y: line.top < edge.top - 1.5 || line.bottom > edge.bottom + 1.5 });
      const over = boxes.map(band).map(out);
      const cuts = (value) => value === "hidden" || value === "clip";
      if (fits && over.some(({ x, y }) => (x && cuts(style.overflowX)) || (y && cuts(style.overflowY)))) {
        list.push(["text-cut", `“${short(node)}” is cut by ${look.name(at)}`]);
        fits = false;
      }
      const seen = ["Top", "Right", "Bottom", "Left"].every((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0);
      if (!box && at !== document.body && (seen || look.rgba(style.backgroundColor)[3] > 0.1)) {
        box = at;
        if (over.some(({ x, y }) => x || y)) list.push(["text-spills", `“${short(node)}” leaves ${look.name(at)}`]);
      }
      if (style.position === "absolute" || style.position === "fixed") break;
    }
    if (!inScroll) for (const one of boxes.map(band)) aside.push({ ...one, node });
  }

  aside.sort((a, b) => a.top - b.top);
  for (const [at, one] of aside.entries()) {
    for (const other of aside.slice(at + 1)) {
      if (other.top >= one.bottom - 1) break;
      if (other.node === one.node) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 2 && down > 2) list.push(["text-overlap", `“${short(one.node)}” and “${short(other.node)}” are on top of each other`]);
    }
  }
  return [...new Map(list.map((found) => [found.join(), found])).values()];
}
