import type { DeadlineInShort } from "../dates/deadlines-in-short";
import type { FieldId, letterFields } from "./fields";

/** A field of a letter, as the form shows it. */
export type FieldInShort = {
  readonly id: FieldId;
  readonly kind: (typeof letterFields)[FieldId];
  readonly label: string;
  readonly hint?: string;
};

/** One of several things that a parent may tick, and what that puts into the letter. */
export type Option = { readonly id: string; readonly pick: string; readonly text: string };

/** A question of the form, and the answers to it. */
type Picking = { readonly id: string; readonly ask: string; readonly options: readonly Option[] };

/** A letter as the browser needs it to fill it in: words alone, with the numbers of deadlines in them. */
export type LetterInShort = {
  readonly slug: string;
  /** The line above the address: "Aan het schoolbestuur". */
  readonly to: string;
  readonly subject: string;
  readonly greeting: string;
  readonly paragraphs: readonly { readonly text: string; readonly mayGo?: true }[];
  readonly choices: readonly Picking[];
  readonly grounds?: Omit<Picking, "id">;
  /** The papers that go with it; `mayLack`: not everyone has it, so that it is ticked. */
  readonly enclosures: readonly { readonly paper: string; readonly mayLack?: true }[];
  readonly fields: readonly FieldInShort[];
  /** The fields that hold the name of the verband, first the one to look at; none in a letter that does not name it. */
  readonly verbandIn: readonly FieldId[];
  /** The last day on which it may arrive, the field from which that counts, and where to go after it. */
  readonly deadline?: {
    readonly id: string;
    readonly from: FieldId;
    readonly only?: { readonly choice: string; readonly option: string };
    readonly inShort: DeadlineInShort;
    readonly late?: { readonly title: string; readonly address: string };
  };
};
