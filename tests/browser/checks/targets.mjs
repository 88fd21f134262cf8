// Targets: what a finger is to hit is 44 by 44 CSS pixels.

const LEAST = 44;

/** Links in running text are as high as their line, and those that stand alone in an editor's text are not the theme's. */
export async function targets({ tab, add }) {
  const small = await tab.evaluate((least) => {
    const list = [];

    /** Other words stand in the same block of text. */
    const inText = (link) => {
      if (getComputedStyle(link).display !== "inline") return false;
      if (link.closest(".prose")) return true;
      if (link.closest("nav, header, footer, .card")) return false;
      let block = link.parentElement;
      while (getComputedStyle(block).display === "inline") block = block.parentElement;
      const around = [...block.childNodes].filter((node) => !node.contains(link) && (node.nodeType === 3 || getComputedStyle(node).display.startsWith("inline")));
      return /[\p{L}\p{N}]{2}/u.test(around.map((node) => node.textContent).join(" "));
    };

    /** How many pixels in a row belong to the element, from its middle to both sides. */
    const reach = (element, x, y, right, down) => {
      const hit = (steps) => {
        const at = document.elementFromPoint(x + right * steps, y + down * steps);
        return at !== null && (element === at || element.contains(at));
      };
      let first = 0;
      let last = 0;
      while (first > -least && hit(first - 1)) first -= 1;
      while (last < least && hit(last + 1)) last += 1;
      return last - first + 1;
    };

    for (const element of look.stops()) {
      if (!element.matches("a, button, input, select, textarea, summary, [role=button]") || inText(element)) continue;
      // A link to skip shows itself when it has focus; the walk looks at it.
      if (element.closest(".skip")) continue;
      const label = element.labels?.[0]?.getBoundingClientRect();
      if (label && label.width >= least - 0.5 && label.height >= least - 0.5) continue;
      // The area may be larger than the box, where a card is one link, and smaller, where its neighbours lie over it.
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const here = element.getClientRects()[0];
      if (!here) continue;
      const middle = [here.left + here.width / 2, here.top + here.height / 2];
      const [wide, high] = [reach(element, ...middle, 1, 0), reach(element, ...middle, 0, 1)];
      if (wide < least - 0.5 || high < least - 0.5) {
        const around = element.parentElement.closest("[class]");
        const place = (at) => (at ? look.name(at).replace(/ “.*/, "") : "body");
        list.push([`${place(element)} in ${place(around)} is too ${high < least - 0.5 ? "low" : "narrow"}`, `${look.name(element)}: ${Math.round(wide)} × ${Math.round(high)}`]);
      }
    }
    scrollTo(0, 0);
    return list;
  }, LEAST);
  for (const [said, extract] of small) add("target", said, extract);
}
