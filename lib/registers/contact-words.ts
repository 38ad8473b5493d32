import { z } from "zod";
import type { Read } from "../words/translation";
import { word } from "../words/word";
import { wordSet, wordsIn } from "../words/word-set";
import { type Contact, type ContactId, contacts } from "./contacts";

const schema = z.strictObject({ naam: word, wanneer: word, uren: word.optional(), kosten: word, anders: word });

/** The words of the bodies to reach: content/<language>/registers/contacten.yaml. */
export const contactWords = wordSet<Record<ContactId, z.output<typeof schema>>>("registers", {
  contacten: { home: "lib/registers/contacts.ts", entries: Object.fromEntries(Object.keys(contacts).map((id) => [id, schema])) },
});

/**
 * A body that a parent can reach, with words.
 * @throws as readWords does
 */
export function contactOf(id: ContactId, language = "nl"): Read<Contact> {
  const { words, ...read } = wordsIn(contactWords, id, language);
  return {
    ...contacts[id],
    name: words.naam,
    when: words.wanneer,
    ...(words.uren !== undefined && { hours: words.uren }),
    cost: words.kosten,
    otherwise: words.anders,
    ...read,
  };
}
