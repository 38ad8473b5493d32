import { verbandAddress } from "../addresses/address-of";
import { deadlineOf } from "../registers/deadline-words";
import type { DeadlineId } from "../registers/deadlines";
import { termOf } from "../registers/term-words";
import type { TermId } from "../registers/terms";
import type { LocalVerband } from "./local";
import type { Verband } from "./model";
import { durationText } from "./pack";

/**
 * What the guide shows of a verband: who it is, how to reach it and its steunpunt, and its own deadlines. A page of an earlier
 * release reads it too, from kort.json: its fields keep their names.
 */
export type VerbandInShort = Pick<LocalVerband, "name" | "website" | "email" | "phone" | "support" | "letters"> & {
  readonly sector: Verband["sector"];
  readonly region?: string;
  readonly address: string;
  /** Deadlines that the verband itself gave: "4 weken" for "besluit over extra hulp". */
  readonly terms: readonly { readonly what: string; readonly span: string }[];
  /** What something is called there: "ondersteuningsteam" for "groot overleg". */
  readonly names: readonly { readonly word: string; readonly local: string }[];
};

/** Takes from a verband what the guide shows. */
export function inShort({ verband, name, website, email, phone, support, letters, pack }: LocalVerband): VerbandInShort {
  const own = Object.entries(pack?.termijnen ?? {}) as [DeadlineId, Parameters<typeof durationText>[0]][];
  return {
    name,
    sector: verband.sector,
    ...(verband.region && { region: verband.region }),
    address: verbandAddress(verband),
    ...(website && { website }),
    ...(email && { email }),
    ...(phone && { phone }),
    support,
    letters,
    terms: own.map(([id, span]) => ({ what: deadlineOf(id).what, span: durationText(span) })),
    names: Object.entries(pack?.namen ?? {}).map(([id, local]) => ({ word: termOf(id as TermId).word, local })),
  };
}
