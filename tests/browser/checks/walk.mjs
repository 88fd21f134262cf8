// A walk through the page by keyboard alone.

/** Tab from the top to the end: all is reached, in order, seen, and left again. */
export async function walk(job) {
  const { tab, page, again, add } = job;
  if (!page.sheet) {
    await skip(job);
    // Back to the top.
    await again();
  }
  await tab.evaluate(prepare);
  const most = (await tab.evaluate(() => look.stops().length)) * 3 + 20;
  for (let steps = 0; ; steps += 1) {
    if (steps > most) {
      add("keyboard-trap", `after ${steps} steps the walk has not ended`);
      return;
    }
    await tab.keyboard.press("Tab");
    const stop = await tab.evaluate(stand);
    if (stop.end) break;
    for (const [rule, said] of stop.found) add(rule, said);
    if (stop.trap) return;
    if (stop.summary) await unfold(job);
  }
  for (const said of await tab.evaluate(unreached)) add("keyboard-unreached", said);
  for (const said of await tab.evaluate(scrollers)) add("keyboard-scroll", said);
  await changeLanguage(job);
}

/** The first stop is a link to what the page is about; it shows itself, and it works. */
async function skip({ tab, add }) {
  await tab.keyboard.press("Tab");
  const first = await tab.evaluate(() => {
    const link = document.activeElement;
    const main = document.querySelector("main");
    if (!main?.id || link.getAttribute("href") !== `#${main.id}`) return { name: look.name(link) };
    const { left, top, right, bottom, width, height } = link.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return { leads: true, seen: inside && width > 20 && height > 20 && look.visible(link) && link.contains(hit), name: look.name(link) };
  });
  if (!first.leads) return add("keyboard-skip", `the first stop does not lead to main: ${first.name}`);
  if (!first.seen) add("keyboard-skip", `cannot be seen when it has focus: ${first.name}`);
  await tab.keyboard.press("Enter");
  await tab.keyboard.press("Tab");
  const works = await tab.evaluate(() => {
    const main = document.querySelector("main");
    const at = document.activeElement;
    // A page whose main has nothing to stop at goes on behind it.
    return main.contains(at) || Boolean(main.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) || at === document.body;
  });
  if (!works) add("keyboard-skip", `leads nowhere: ${first.name}`);
}

/** Runs in the page: remembers how all looks without focus. */
function prepare() {
  const looks = (element) => {
    const values = [];
    for (let at = element, steps = 0; at && steps < 4; at = at.parentElement, steps += 1) {
      for (const part of steps === 0 ? [null, "::before", "::after"] : [null]) {
        const style = getComputedStyle(at, part);
        // The colour of an outline that is not drawn shows nothing.
        const outline = style.outlineStyle === "none" || parseFloat(style.outlineWidth) === 0 ? "" : [style.outlineStyle, style.outlineWidth, style.outlineColor];
        values.push(outline, style.boxShadow, style.backgroundColor, style.borderTopWidth, style.borderTopColor, style.borderBottomWidth, style.borderBottomColor, style.textDecorationLine, style.textDecorationThickness);
      }
    }
    return values.flat().join();
  };
  const before = new Map();
  for (const element of document.querySelectorAll("*")) if (element.tabIndex >= 0) before.set(element, looks(element));
  globalThis.walked = { looks, before, seen: new Set(), last: null };
}

/** Runs in the page after each step: what is wrong with the place where the focus is now. */
function stand() {
  const { looks, before, seen, last } = globalThis.walked;
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return { end: true };
  const name = look.name(at);
  // Where the browser itself has nothing to stop at, the walk begins anew.
  if (at === globalThis.walked.first && look.stops().every((element) => seen.has(element) || element.type === "radio")) return { end: true };
  globalThis.walked.first ??= at;
  // A video has buttons of the browser's own; to the page they are the video. A trap among them has no end, which is seen, too.
  if (at.tagName === "VIDEO" && at === globalThis.walked.stop) return { found: [] };
  globalThis.walked.stop = at;
  if (seen.has(at)) return { trap: true, found: [["keyboard-trap", `the focus comes back to ${name}`]] };
  seen.add(at);
  const found = [];

  const style = getComputedStyle(at);
  if (before.get(at) === looks(at)) found.push(["focus-unseen", `looks as without focus: ${name}`]);
  else if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) {
    const offset = parseFloat(style.outlineOffset) >= 0 ? at.parentElement : at;
    const colour = look.rgba(style.outlineColor);
    if (colour[3] < 0.5 || look.contrast(colour, look.ground(offset)) < 3) found.push(["focus-unseen", `its outline does not stand out: ${name}`]);
  }

  const boxes = [...at.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  // What must stay free is the words; the area around them may be shared with neighbours.
  const words = document.createRange();
  words.selectNodeContents(at);
  const written = at.matches("a") ? [...words.getClientRects()].filter((box) => box.width > 2 && box.height > 2) : [];
  const shown = boxes.find((box) => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
  if (!shown) found.push(["focus-covered", `is not on the screen: ${name}`]);
  else {
    const free = written.find((box) => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth) ?? shown;
    const [left, right] = [Math.max(free.left, 0) + 3, Math.min(free.right, innerWidth) - 3];
    const [top, bottom] = [Math.max(free.top, 0) + 3, Math.min(free.bottom, innerHeight) - 3];
    const points = [[(left + right) / 2, (top + bottom) / 2], [left, top], [right, top], [left, bottom], [right, bottom]];
    for (const [x, y] of points) {
      const hit = document.elementFromPoint(x, y);
      if (!hit || at.contains(hit) || hit.contains(at)) continue;
      found.push(["focus-covered", `${name} is covered by ${look.name(hit)}`]);
      break;
    }
  }

  // The order is that of the source, and that of reading: on in the line, or down, or up in the next column.
  const box = boxes[0] && { left: boxes[0].left + scrollX, right: boxes[0].right + scrollX, top: boxes[0].top + scrollY, bottom: boxes[0].bottom + scrollY };
  if (last && box) {
    if (last.element.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING) found.push(["keyboard-order", `${name} comes after ${look.name(last.element)}, which stands behind it in the source`]);
    let around = at.parentElement;
    while (!around.contains(last.element)) around = around.parentElement;
    const rightToLeft = getComputedStyle(around).direction === "rtl";
    const ahead = rightToLeft ? box.right <= last.box.left + 2 : box.left >= last.box.right - 2;
    const behind = rightToLeft ? box.left >= last.box.right - 2 : box.right <= last.box.left + 2;
    const shared = Math.min(box.bottom, last.box.bottom) - Math.max(box.top, last.box.top);
    const sameLine = shared > Math.min(box.bottom - box.top, last.box.bottom - last.box.top) / 2;
    const above = box.bottom <= last.box.top + 2;
    // A part may go on below its beginning, while its side column stands beside both.
    const parts = [...around.children];
    const [here, side] = [at, last.element].map((element) => parts.findIndex((part) => part.contains(element)));
    const edges = (part) => parts[part].getBoundingClientRect();
    const beside = (one, other) => one.right <= other.left + 2 || other.right <= one.left + 2;
    const goesOn = above && here > 0 && side > 0 && beside(edges(here), edges(side)) &&
      parts.slice(0, side).some((_, part) => edges(part).bottom <= edges(here).top + 2 && !beside(edges(part), edges(here)));
    if ((sameLine && behind) || (above && !ahead && !goesOn)) found.push(["keyboard-order", `${name} comes after ${look.name(last.element)}, but is read before it`]);
  }
  // The link to skip stands outside of the order that is seen.
  if (box && !at.closest(".skip")) globalThis.walked.last = { element: at, box };
  return { found, summary: at.tagName === "SUMMARY" };
}

/** Enter opens a `details`, Space closes it; it is left open, so that the walk goes through it. */
async function unfold({ tab, add }) {
  const state = () => tab.evaluate(() => document.activeElement.parentElement.open);
  const name = await tab.evaluate(() => look.name(document.activeElement));
  const first = await state();
  for (const [key, open] of [["Enter", !first], ["Space", first]]) {
    await tab.keyboard.press(key);
    if ((await state()) !== open) add("keyboard-details", `${key} does nothing: ${name}`);
  }
  if (!(await state())) await tab.keyboard.press("Enter");
}

/** Runs in the page: what can take focus and was passed by. */
function unreached() {
  const { seen } = globalThis.walked;
  const passed = look.stops().filter((element) => !seen.has(element) && element.type !== "radio");
  return passed.map((element) => `is passed by: ${look.name(element)}`);
}

/** Runs in the page: boxes that scroll, and neither take focus nor hold what does. */
function scrollers() {
  const list = [];
  for (const box of document.body.querySelectorAll("*")) {
    const style = getComputedStyle(box);
    const wide = box.scrollWidth > box.clientWidth + 1 && /auto|scroll/.test(style.overflowX);
    const high = box.scrollHeight > box.clientHeight + 1 && /auto|scroll/.test(style.overflowY);
    if (!(wide || high) || !look.visible(box)) continue;
    const inner = look.stops().some((element) => element !== box && box.contains(element));
    if (!inner && !(box.hasAttribute("tabindex") && box.tabIndex >= 0)) list.push(`scrolls, but takes no focus: ${look.name(box)}`);
  }
  return list;
}

/** Enter on the first link to another language leads there. */
async function changeLanguage({ tab, add }) {
  const link = await tab.evaluate(() => {
    const [other] = [...document.querySelectorAll("nav a[hreflang]:not([aria-current])")].filter(look.visible);
    other?.focus();
    return other && { href: other.href, name: look.name(other) };
  });
  if (!link) return;
  await tab.keyboard.press("Enter");
  const there = await tab.waitForURL(link.href, { timeout: 10_000, waitUntil: "load" }).then(() => true, () => false);
  if (!there) add("keyboard-language", `Enter does not follow the link: ${link.name}`);
}
