import { z } from "zod";
import { placeholderFault } from "./placeholders";
import { plainWord } from "./plain-word";

/** A text that a reader sees, as an editor writes it: a deadline in it is named, not told. */
export const word = plainWord.superRefine((text, context) => {
  const fault = placeholderFault(text);
  if (fault) context.addIssue({ code: "custom", message: fault });
});

/** Texts under each other, at least one. */
export const wordList = z.array(word).min(1, "deze lijst is leeg. Vul haar in, of haal haar weg.");

/**
 * The labels of some ways on, each with the place it leads to: `- vervoer-aanvragen: Nog niets aangevraagd`. They stand in the order of the
 * structure, since two ways may lead to one place.
 * @param targets where the ways lead
 * @param home where the structure stands, for messages
 */
export function labels(targets: readonly string[], home: string) {
  return z.array(z.record(z.string(), word)).transform((pairs, context): string[] => {
    const fault = (path: PropertyKey[], message: string) => context.addIssue({ code: "custom", path, message });
    const said = pairs.map((pair) => Object.keys(pair));
    const at = said.findIndex((keys, index) => keys.length !== 1 || keys[0] !== targets[index]);
    if (at >= 0) {
      const wanted = targets[at];
      fault(
        [at],
        wanted === undefined ? `deze weg staat niet in ${home}. Haal hem weg.` : `hier hoort de weg naar "${wanted}", zoals in ${home}.`,
      );
    } else if (said.length < targets.length) {
      fault([], `de weg naar "${targets[said.length]}" ontbreekt. Voeg toe: - ${targets[said.length]}: …`);
    }
    return pairs.flatMap((pair) => Object.values(pair));
  });
}
