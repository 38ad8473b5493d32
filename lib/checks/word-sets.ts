import { collect } from "../collect";
import { guideWords } from "../guide/guide";
import { actorWords } from "../registers/actor-words";
import { contactWords } from "../registers/contact-words";
import { deadlineWords, lateWords } from "../registers/deadline-words";
import { termWords } from "../registers/term-words";
import { type AnyWordSet, checkWords } from "../words/word-set";
import { spotInCode } from "./spot-in-code";

/** Everything that has words apart from its structure, in every language alike. */
export const wordSets: readonly AnyWordSet[] = [guideWords, termWords, actorWords, contactWords, deadlineWords, lateWords];

/**
 * Reads every file of words, in every language.
 * @param root the folder of the project
 * @throws with a line for every fault: file, line, field, what is wrong and how to mend it, in Dutch
 */
export function readAllWords(root: string): void {
  collect(wordSets, (set) => checkWords(set, root, (id, file) => spotInCode(id, file, root)));
}
