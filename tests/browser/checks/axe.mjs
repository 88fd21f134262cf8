// axe in a page: all rules of WCAG 2.2 A and AA and best practices.

import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Adds what axe finds; returns the rules that it could not decide. */
export async function accessible({ tab, setting, add }) {
  const scripts = setting.scripts !== false;
  // Where scripts are off, timers stand still, and axe waits by them.
  if (!scripts) await tab.evaluate(() => void (globalThis.setTimeout = (work, after = 0) => after < 50 && Promise.resolve().then(work)));
  await tab.evaluate(axe.source);
  // Of forced colours axe reads those that the page would have; forced.mjs reads what is seen.
  const rules = { "target-size": { enabled: true }, "color-contrast": { enabled: setting.mode !== "forced" } };
  const result = await tab.evaluate(
    ([tags, preload, rules]) => globalThis.axe.run(document, { runOnly: tags, preload, rules, resultTypes: ["violations", "incomplete"] }),
    [TAGS, scripts, rules],
  );
  for (const { id, help, nodes } of result.violations) {
    const where = nodes.slice(0, 3).map((node) => node.target.join(" ")).join(" | ");
    const why = nodes[0].any[0]?.message ?? nodes[0].all[0]?.message ?? nodes[0].none[0]?.message ?? "";
    add(`axe ${id}`, `${help}: ${where}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ""}. ${why}`);
  }
  return result.incomplete.map(({ id }) => id);
}
