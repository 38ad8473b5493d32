import { aanmeldenTerms } from "./terms/aanmelden";
import { aanvraagTerms } from "./terms/aanvraag";
import { hulpOpSchoolTerms } from "./terms/hulp-op-school";
import { mensenTerms } from "./terms/mensen";
import { oneensTerms } from "./terms/oneens";
import { oppTerms } from "./terms/opp";
import { overstapTerms } from "./terms/overstap";
import { scholenTerms } from "./terms/scholen";
import type { TermStructure } from "./terms/term";
import { thuisTerms } from "./terms/thuis";
import { verbandTerms } from "./terms/verband";

/** All terms, by subject: lib/registers/terms/<subject>.ts, and their words in content/<language>/begrippen/<subject>.yaml. */
export const termsBySubject = {
  verband: verbandTerms,
  mensen: mensenTerms,
  "hulp-op-school": hulpOpSchoolTerms,
  opp: oppTerms,
  aanvraag: aanvraagTerms,
  scholen: scholenTerms,
  aanmelden: aanmeldenTerms,
  overstap: overstapTerms,
  thuis: thuisTerms,
  oneens: oneensTerms,
} as const satisfies Readonly<Record<string, Readonly<Record<string, TermStructure>>>>;

/** All terms. Every id is also an address: /begrippen/<id>/. */
export const terms = {
  ...verbandTerms,
  ...mensenTerms,
  ...hulpOpSchoolTerms,
  ...oppTerms,
  ...aanvraagTerms,
  ...scholenTerms,
  ...aanmeldenTerms,
  ...overstapTerms,
  ...thuisTerms,
  ...oneensTerms,
} as const satisfies Record<string, TermStructure>;

export type TermId = keyof typeof terms;
