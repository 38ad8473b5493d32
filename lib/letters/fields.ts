/** How a field is filled in: one line, more lines, or a day. */
type FieldKind = "regel" | "regels" | "dag";

/**
 * Everything that a parent can fill in on a letter. Their labels and hints stand in content/<language>/brieven/velden.yaml. A field of the
 * same name holds the same in each letter.
 */
export const letterFields = {
  "jouw-naam": "regel",
  "jouw-adres": "regels",
  /** Mail or telephone, as the parent likes. */
  "jouw-contact": "regel",
  /** Name and address of who gets the letter. */
  ontvanger: "regels",
  "naam-kind": "regel",
  geboortedatum: "dag",
  school: "regel",
  groep: "regel",
  "andere-school": "regel",
  verband: "regel",
  /** The number that stands on a decision. */
  kenmerk: "regel",
  "dag-besluit": "dag",
  "dag-brief": "dag",
  "dag-aanvraag": "dag",
  "dag-aanmelding": "dag",
  "dag-bezwaar": "dag",
  "dag-gesprek": "dag",
  "dag-begin": "dag",
  "dag-antwoord": "dag",
  /** What is going on, in their own words. */
  zorgen: "regels",
  uitleg: "regels",
  voorbeelden: "regels",
  wens: "regels",
  vragen: "regels",
  deskundige: "regel",
  taal: "regel",
  afspraken: "regels",
  "waaraan-te-zien": "regels",
  "dag-terugkijken": "dag",
  "dag-opp": "dag",
  "dag-inschrijving": "dag",
  "dag-verzoek": "dag",
  "deel-van-dossier": "regels",
  "dag-hoorzitting": "dag",
  "dag-start": "dag",
  "nieuwe-school": "regel",
  nodig: "regels",
  leeftijd: "regel",
} as const satisfies Record<string, FieldKind>;

export type FieldId = keyof typeof letterFields;

/** What every letter asks: who writes, about whom, and to whom. */
export const commonFields = ["jouw-naam", "jouw-adres", "jouw-contact", "naam-kind", "ontvanger"] as const satisfies readonly FieldId[];
