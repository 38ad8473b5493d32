import type { TermId } from "@/lib/registers/terms";

/** The id of the note on a term: "woord-zorgplicht". */
export const wordNote = (id: TermId) => `woord-${id}`;

/** The id of the note on what a section rests on: "bronnen-wie-beslist". */
export const sourcesNote = (section: string) => `bronnen-${section}`;

/** The id of the place in the text to which a note leads back. */
export const placeOfNote = (note: string) => `bij-${note}`;
