// Forced colours: what a page says by colour and shape is still there with the reader's own few colours.

const SAID = {
  "forced-contrast": "the text cannot be read",
  "forced-current": "looks like the links beside it",
  "forced-drawing": "a drawing cannot be seen",
  "forced-border": "has no border",
};

export async function forcedColours({ tab, add }) {
  const found = await tab.evaluate(() => {
    const list = [];
    const sides = ["Top", "Right", "Bottom", "Left"];

    // Text stands out from what lies behind it.
    for (const { node, element } of look.lines()) {
      const colour = look.rgba(getComputedStyle(element).color);
      if (look.contrast(colour, look.ground(element)) < 4.5 && !element.closest(":disabled")) list.push(["forced-contrast", node.data.trim().slice(0, 40)]);
    }

    // The link to this page differs from the links beside it.
    const looks = (element) => {
      const parts = [element, element.firstElementChild].filter(Boolean).map((part) => getComputedStyle(part));
      const pseudo = ["::before", "::after"].map((which) => getComputedStyle(element, which).content);
      const values = parts.flatMap((style) => [
        ...sides.flatMap((side) => [style[`border${side}Style`], style[`border${side}Width`]]),
        ...[style.outlineStyle, style.color, style.backgroundColor, style.fontWeight, style.textDecorationLine],
      ]);
      return JSON.stringify([...values, ...pseudo]);
    };
    for (const current of document.querySelectorAll("[aria-current]")) {
      if (!look.visible(current)) continue;
      const around = current.closest("ul, ol, nav");
      const others = [...(around?.querySelectorAll("a[href]") ?? [])].filter((link) => !link.hasAttribute("aria-current") && look.visible(link));
      if (others.length > 0 && others.every((link) => looks(link) === looks(current))) list.push(["forced-current", look.name(current)]);
    }

    // A drawing has a line or an area that stands out from what lies behind it.
    for (const drawing of document.querySelectorAll("svg")) {
      if (!look.visible(drawing) || drawing.getBoundingClientRect().width === 0) continue;
      const behind = look.ground(drawing);
      const shapes = [...drawing.querySelectorAll("path, rect, circle, ellipse, line, polyline, polygon, text")];
      const stands = (colour) => colour !== "none" && look.rgba(colour)[3] > 0.5 && look.contrast(look.rgba(colour), behind) >= 3;
      if (shapes.length > 0 && !shapes.some((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke].some(stands))) {
        list.push(["forced-drawing", look.name(drawing.closest("[class]:not(svg)") ?? drawing)]);
      }
    }

    // A field or a button has a border.
    for (const control of document.querySelectorAll("button, input:not([type=hidden]), select, textarea")) {
      if (!look.visible(control) || control.type === "checkbox" || control.type === "radio") continue;
      const style = getComputedStyle(control);
      const bordered = sides.some((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) > 0);
      if (!bordered) list.push(["forced-border", look.name(control)]);
    }
    return list;
  });
  for (const [rule, name] of found) {
    add(rule, `${SAID[rule]}: ${name}`);
  }
}
