import { collect } from "../collect";
import { pictureWords } from "../content/picture-words";
import { guideWords } from "../guide/guide";
import { ladderWords } from "../guide/ladders";
import { fieldWords, letterWords } from "../letters/letter-words";
import { pupilGroupWords } from "../region/pupil-group-words";
import { actorWords } from "../registers/actor-words";
import { contactWords } from "../registers/contact-words";
import { deadlineWords, lateWords } from "../registers/deadline-words";
import { termWords } from "../registers/term-words";
import { sampleWords } from "../samples/sample-words";
import { talkWords } from "../talks/talk-words";
import { screenWords } from "../words/screen";
import { type AnyWordSet, checkWords, staleWords } from "../words/word-set";
import { spotInCode } from "./spot-in-code";

/** Everything that has words apart from its structure, in every language alike. */
export const wordSets: readonly AnyWordSet[] = [
  guideWords,
  termWords,
  actorWords,
  contactWords,
  deadlineWords,
  lateWords,
  pupilGroupWords,
  ladderWords,
  screenWords,
  letterWords,
  fieldWords,
  talkWords,
  pictureWords,
  sampleWords,
];

/**
 * Reads every file of words, in every language.
 * @param root the folder of the project
 * @throws with a line for every fault: file, line, field, what is wrong and how to mend it, in Dutch
 */
export function readAllWords(root: string): void {
  collect(wordSets, (set) => checkWords(set, root, (id, file) => spotInCode(id, file, root)));
}

/**
 * The translations that are older than the Dutch. The site shows the Dutch there, so they stop no build.
 * @param root the folder of the project
 * @returns a line for each: file, line, and the new mark, in Dutch
 */
export function staleTranslations(root: string): string[] {
  return wordSets.flatMap((set) => staleWords(set, root, (id, file) => spotInCode(id, file, root)));
}
