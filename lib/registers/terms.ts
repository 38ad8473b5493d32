import { aanmeldenTerms } from "./terms/aanmelden";
import { aanvraagTerms } from "./terms/aanvraag";
import { hulpOpSchoolTerms } from "./terms/hulp-op-school";
import { mensenTerms } from "./terms/mensen";
import { oneensTerms } from "./terms/oneens";
import { oppTerms } from "./terms/opp";
import { overstapTerms } from "./terms/overstap";
import { scholenTerms } from "./terms/scholen";
import type { Term } from "./terms/term";
import { thuisTerms } from "./terms/thuis";
import { verbandTerms } from "./terms/verband";

export type { Term };

/** All terms, by subject. Every id is also an address: /begrippen/<id>/. */
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
} as const satisfies Record<string, Term>;

export type TermId = keyof typeof terms;
