import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildDate } from "../build-date";
import { nodeOf } from "../guide/guide";
import type { StopId } from "../guide/stops";
import { type CheckedExplanation, type CheckedSitePage, checkExplanation, checkSitePage } from "./check";
import { type ExplanationSlug, explanationSlugs, type SitePageSlug } from "./slugs";

const folder = "content/uitleg";
const known = new Map<string, CheckedExplanation>();

/**
 * Reads and checks one explanation.
 * @param day ISO date for which it is read
 * @throws with file, line, what is wrong and how to mend it, in Dutch
 */
export function readExplanation(slug: ExplanationSlug, day: string = buildDate()): CheckedExplanation {
  const key = `${slug} ${day}`;
  const before = known.get(key);
  // In next dev an editor changes the file while we run.
  if (before && process.env.NODE_ENV !== "development") return before;
  const file = join(folder, `${slug}.mdx`);
  const explanation = checkExplanation(readFileSync(join(process.cwd(), file), "utf8"), file, day);
  known.set(key, explanation);
  return explanation;
}

/**
 * Reads and checks one page about the site itself.
 * @throws as readExplanation does
 */
export function readSitePage(slug: SitePageSlug, day: string = buildDate()): CheckedSitePage {
  const file = join("content/site", `${slug}.mdx`);
  return checkSitePage(readFileSync(join(process.cwd(), file), "utf8"), file, day);
}

/** The title of an explanation, for links to it. */
export function explanationTitle(slug: ExplanationSlug): string {
  return readExplanation(slug).frontmatter.titel;
}

/** The explanations that belong to a stop of the route, in the order of the list. */
export function explanationsAt(stop: StopId): ExplanationSlug[] {
  return explanationSlugs.filter((slug) => nodeOf(readExplanation(slug).frontmatter.stap).stop === stop);
}
