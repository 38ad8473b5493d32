import { readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeOf } from "../guide/guide";
import type { StopId } from "../guide/stops";
import { type CheckedExplanation, type CheckedSitePage, checkExplanation, checkSitePage } from "./check";
import { type ExplanationSlug, explanationSlugs, type SitePageSlug } from "./slugs";

const folder = "content/uitleg";
const known = new Map<ExplanationSlug, CheckedExplanation>();

/**
 * Reads and checks one explanation.
 * @throws with file, line, what is wrong and how to mend it, in Dutch
 */
export function readExplanation(slug: ExplanationSlug): CheckedExplanation {
  const before = known.get(slug);
  if (before && process.env.NODE_ENV === "production") return before;
  const file = join(folder, `${slug}.mdx`);
  const explanation = checkExplanation(readFileSync(join(process.cwd(), file), "utf8"), file);
  known.set(slug, explanation);
  return explanation;
}

/**
 * Reads and checks one page about the site itself.
 * @throws as readExplanation does
 */
export function readSitePage(slug: SitePageSlug): CheckedSitePage {
  const file = join("content/site", `${slug}.mdx`);
  return checkSitePage(readFileSync(join(process.cwd(), file), "utf8"), file);
}

/** The title of an explanation, for links to it. */
export function explanationTitle(slug: ExplanationSlug): string {
  return readExplanation(slug).frontmatter.titel;
}

/** The explanations that belong to a stop of the route, in the order of the list. */
export function explanationsAt(stop: StopId): ExplanationSlug[] {
  return explanationSlugs.filter((slug) => nodeOf(readExplanation(slug).frontmatter.stap).stop === stop);
}
