import { collect } from "../collect";
import { type Edition, perEdition } from "../edition";
import { nodeOf } from "../guide/guide";
import { type ExplanationSlug, explanationSlugs, type SitePageSlug, sitePageSlugs } from "../ids/slugs";
import type { StopId } from "../ids/stops";
import { readText } from "../read-text";
import { answerFile, answerSlugs, type CheckedAnswer, checkAnswer } from "./answers";
import { type CheckedExplanation, type CheckedSitePage, checkExplanation, checkSitePage } from "./check";

/** The file of an explanation. */
export function explanationFile(slug: ExplanationSlug): string {
  return `content/uitleg/${slug}.mdx`;
}

/** The file of a page about the site itself. */
export function sitePageFile(slug: SitePageSlug): string {
  return `content/site/${slug}.mdx`;
}

/**
 * The text of an explanation as an editor wrote it.
 * @throws as readText does
 */
export function explanationSource(slug: ExplanationSlug, root?: string): string {
  const file = explanationFile(slug);
  return readText(file, root, `Zet het terug (git restore ${file}), of haal "${slug}" uit lib/ids/slugs.ts.`);
}

/**
 * The text of a page about the site itself, as an editor wrote it.
 * @throws as readText does
 */
function sitePageSource(slug: SitePageSlug, root?: string): string {
  return readText(sitePageFile(slug), root);
}

/**
 * Reads and checks one explanation.
 * @param day ISO date for which it is read
 * @param root the folder of the project
 * @throws with file, line, what is wrong and how to mend it, in Dutch
 */
export function readExplanation(slug: ExplanationSlug, day: string, root?: string): CheckedExplanation {
  return readOnce(explanations, `${root ?? ""} ${slug} ${day}`, {
    read: () => explanationSource(slug, root),
    check: (source) => checkExplanation(source, explanationFile(slug), day),
  });
}

/**
 * Reads and checks one page about the site itself.
 * @throws as readExplanation does
 */
export function readSitePage(slug: SitePageSlug, day: string, root?: string): CheckedSitePage {
  return readOnce(sitePages, `${root ?? ""} ${slug} ${day}`, {
    read: () => sitePageSource(slug, root),
    check: (source) => checkSitePage(source, sitePageFile(slug), day),
  });
}

/**
 * Reads and checks one answer.
 * @throws as readExplanation does
 */
export function readAnswer(slug: string, day: string, root?: string): CheckedAnswer {
  return readOnce(answers, `${root ?? ""} ${slug} ${day}`, {
    read: () => readText(answerFile(slug), root),
    check: (source) => checkAnswer(source, answerFile(slug), day),
  });
}

/** What was read, by root, name and day: all that a text is made from beside its source. */
type Known<Text> = Map<string, { readonly source: string; readonly text: Text }>;

const explanations: Known<CheckedExplanation> = new Map();
const sitePages: Known<CheckedSitePage> = new Map();
const answers: Known<CheckedAnswer> = new Map();

/** A text is read each time that it is asked for, and checked again only when it has changed: an editor may change it while next dev runs. */
function readOnce<Text>(
  known: Known<Text>,
  key: string,
  { read, check }: { readonly read: () => string; readonly check: (source: string) => Text },
): Text {
  const before = known.get(key);
  const source = read();
  if (before?.source === source) return before.text;
  const text = check(source);
  known.set(key, { source, text });
  return text;
}

/** Every text of the site that an editor writes in MDX. */
export type Texts = {
  readonly explanations: ReadonlyMap<ExplanationSlug, CheckedExplanation>;
  readonly sitePages: ReadonlyMap<SitePageSlug, CheckedSitePage>;
  readonly answers: ReadonlyMap<string, CheckedAnswer>;
};

/**
 * Reads and checks every text.
 * @param day ISO date for which they are read
 * @throws with the faults of all of them
 */
export function readTexts(day: string, root?: string): Texts {
  const all = [
    ...explanationSlugs.map((slug) => () => ({ slug, explanation: readExplanation(slug, day, root) })),
    ...sitePageSlugs.map((slug) => () => ({ slug, page: readSitePage(slug, day, root) })),
    ...answerSlugs(root).map((slug) => () => ({ slug, answer: readAnswer(slug, day, root) })),
  ];
  const texts = collect(all, (read) => read());
  return {
    explanations: new Map(texts.flatMap((text) => ("explanation" in text ? [[text.slug, text.explanation] as const] : []))),
    sitePages: new Map(texts.flatMap((text) => ("page" in text ? [[text.slug, text.page] as const] : []))),
    answers: new Map(texts.flatMap((text) => ("answer" in text ? [[text.slug, text.answer] as const] : []))),
  };
}

/** Every text of an edition. @throws as readTexts does */
export const textsOf = perEdition(({ day }) => readTexts(day));

/** The title of an explanation, for links to it. */
export function explanationTitle(slug: ExplanationSlug, { day }: Edition): string {
  return readExplanation(slug, day).frontmatter.titel;
}

/** The explanations that belong to a stop of the route, in the order of the list. */
export function explanationsAt(stop: StopId, { day }: Edition): ExplanationSlug[] {
  return explanationSlugs.filter((slug) => nodeOf(readExplanation(slug, day).frontmatter.stap).stop === stop);
}
