// Page patterns, and which page is looked at in which setting.

import { createHash } from "node:crypto";

/** Languages whose pages are looked at closely, as far as a portal has them. */
const LANGUAGES = ["de", "ar", "ti", "uk", "de-simple"];
const WIDTHS = [320, 1280];
const MODES = ["light", "dark", "forced"];

/** Settings where most breaks, for every pattern: long letters and joined ones, long words, no script. */
const HARDEST = [
  { language: "ar", width: 320, mode: "forced", scripts: false },
  { language: "ar", width: 320, mode: "dark", scripts: true },
  { language: "de", width: 320, mode: "light", scripts: false },
];

const SETTINGS = WIDTHS.flatMap((width) => MODES.flatMap((mode) => [true, false].map((scripts) => ({ width, mode, scripts }))));

/** The pattern of a page, from what `body` says of its template; null for pages that only lead elsewhere. */
export function patternOf(page) {
  if (page.alias) return null;
  if (page.above) return `${page.type}, all languages`;
  if (page.fallback) return "fallback";
  // The overview of a facet stands right below the language.
  if (page.type === "facet") return page.name.split("/").length === 3 ? "facet overview" : "facet list";
  return page.role ?? page.type ?? "page";
}

/** For each pattern and language, the page with the most in it: pattern → language → page. */
export function patterns(site, languages = LANGUAGES) {
  const found = new Map();
  for (const page of site.pages.values()) {
    const pattern = patternOf(page);
    if (pattern === null || !languages.includes(page.language)) continue;
    if (!found.has(pattern)) found.set(pattern, new Map());
    const pages = found.get(pattern);
    if (!pages.has(page.language) || pages.get(page.language).source.length < page.source.length) pages.set(page.language, page);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Pages to look at closely: for each language, the page of each pattern with the most in it. */
export function samples(site, languages) {
  const pages = [...patterns(site, languages).values()].flatMap((byLanguage) => [...byLanguage.values()]);
  return pages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The jobs of the matrix. All settings of all pages would take an hour, so every pattern is seen in the hardest settings,
 * and in each further language in one more. That one is the setting with the most values that the pattern was not seen in
 * yet; between equals, a digest of pattern and setting decides, so that patterns differ and each run does the same.
 */
export function matrix(site) {
  return [...patterns(site)].flatMap(([pattern, pages]) => {
    const languages = [...pages.keys()];
    const seen = new Set();
    const jobs = [];
    const take = (choice) => {
      for (const value of valuesOf(choice)) seen.add(value);
      const { language, ...setting } = choice;
      jobs.push({ pattern, page: pages.get(language), setting });
    };
    for (const hard of HARDEST) take({ ...hard, language: pages.has(hard.language) ? hard.language : languages[0] });
    const rest = languages.filter((language) => !HARDEST.some((hard) => hard.language === language));
    for (const language of rest) take(best(pattern, [language], seen));
    // What no language was left for.
    const missing = () => SETTINGS.some((setting) => valuesOf(setting).some((value) => !seen.has(value)));
    while (missing()) take(best(pattern, languages, seen));
    return jobs;
  });
}

const valuesOf = ({ width, mode, scripts }) => [`width ${width}`, `mode ${mode}`, `scripts ${scripts}`];

function best(pattern, languages, seen) {
  const choices = languages.flatMap((language) => SETTINGS.map((setting) => ({ language, ...setting })));
  const rated = choices.map((choice) => ({
    choice,
    fresh: valuesOf(choice).filter((value) => !seen.has(value)).length,
    digest: createHash("sha256").update(`${pattern} ${JSON.stringify(choice)}`).digest("hex"),
  }));
  return rated.sort((a, b) => b.fresh - a.fresh || (a.digest < b.digest ? -1 : 1))[0].choice;
}
