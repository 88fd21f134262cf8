// Reflow: nothing makes a page wider than the screen.

/** What stands in a box that scrolls by itself is no fault. */
export async function reflow({ tab, add }) {
  const wide = await tab.evaluate(() => {
    const root = document.documentElement;
    const screen = root.clientWidth;
    if (root.scrollWidth <= screen) return null;
    const over = [...document.body.querySelectorAll("*")]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.right > screen + 1 || box.left < -1));
    const deepest = over.filter(({ element }) => !over.some((other) => other.element !== element && element.contains(other.element)));
    return { width: root.scrollWidth, screen, names: [...new Set(deepest.map(({ element }) => look.name(element)))].slice(0, 4) };
  });
  if (wide) add("reflow", `the page is ${wide.width} pixels wide on a screen of ${wide.screen}: ${wide.names.join(", ")}`);
}
