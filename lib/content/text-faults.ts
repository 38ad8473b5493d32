import { stiffWords } from "./plain-words";
import { readabilityFaults } from "./readability";
import type { SiteText } from "./texts";

/**
 * Sentences that are too hard to read, and words that have a plainer one: a line for each, with file, line and remedy, in Dutch.
 * The limits are for whole pages: a term or a line in code is too short for a share. The terms are measured together.
 */
export function textFaults(texts: readonly SiteText[]): string[] {
  const terms = texts.filter(({ part }) => part === "begrippen").flatMap(({ sentences }) => sentences);
  return [
    ...texts.flatMap(({ name, part, sentences }) => [
      ...(part === "begrippen" || part === "scherm" ? [] : readabilityFaults(name, sentences)),
      ...sentences.flatMap(({ text, line }) =>
        stiffWords(text).map(({ word, plain }) => `${name}:${line}: "${text}" Schrijf niet "${word}" maar: ${plain}.`),
      ),
    ]),
    ...(terms.length > 0 ? readabilityFaults("alle begrippen samen", terms) : []),
  ];
}
