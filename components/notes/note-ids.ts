import { type TermId, terms } from "@/lib/registers/terms";

/** The id of the note on a term: "woord-zorgplicht". */
export const wordNote = (id: TermId) => `woord-${id}`;

/** The id of the note on what a section rests on: "bronnen-wie-beslist". */
export const sourcesNote = (section: string) => `bronnen-${section}`;

const numbers = new Map(Object.keys(terms).map((id, index) => [wordNote(id as TermId), index]));

/**
 * The id of the place in the text to which a note leads back: "bij-bronnen-wie-beslist", "bij-12". A word is told by its number in the
 * register: nobody sends this address on, and twenty names more would be too much for the heaviest pages.
 */
export const idOfNoteMark = (note: string) => `bij-${numbers.get(note) ?? note}`;
