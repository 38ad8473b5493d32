import type { ActorId } from "./actors";
import type { Validity } from "./validity";

/** Where a deadline comes from. `praktijk` = a body's own rule that holds in the whole country. */
export type DeadlineBasis = "wet" | "regio" | "praktijk";

/** In what a deadline counts; only dag, week, maand and jaar can be counted to a day. */
export type DeadlineUnit = "dag" | "week" | "maand" | "schooljaar" | "jaar";

type Duration = { readonly amount: number; readonly unit: DeadlineUnit };

/** How long: a number of units, fixed days in the calendar (MM-DD), a number of times, a moment in words, or not fixed by law. */
type Span =
  | ({ readonly kind: "duur" } & Duration)
  | { readonly kind: "kalender"; readonly from: string; readonly until: string }
  | { readonly kind: "herhaling"; readonly times: number }
  | { readonly kind: "moment" | "open" };

/**
 * A termijn: how long something may take or by when it must be done, who must act, and the fact that says so. Its words stand in
 * content/<language>/registers/termijnen.yaml; deadline-words.ts joins them.
 */
export type Deadline = Validity & {
  readonly span: Span;
  /** Counted back from the start event: something to do before it. */
  readonly backwards?: true;
  /** Longest extension, if the rule allows one. */
  readonly extension?: Duration;
  readonly actor: ActorId;
  /** What may still be possible for a parent after the last day; its words stand in te-laat.yaml. */
  readonly late?: LateId;
  readonly basis: DeadlineBasis;
  /** Number of the fact it rests on. Facts are written with the numbers of deadlines, so the compiler checks that it exists where it is used. */
  readonly fact: `${number}.${number}`;
};

/**
 * What may still be possible after the last day; facts 8.14, 8.29 and 8.30 carry it. Fact 8.29 is the Awb: `met-reden` is so only for a decision
 * of the samenwerkingsverband, the gemeente or an openbare school, and for the judge.
 */
export const lateIds = [
  "met-reden",
  "toch-nog",
  "eigen-regel-commissie",
  "verschilt-per-soort-school",
  "al-leerplichtig",
  "klagen-kan-nog",
  "vraag-wat-nog-kan",
] as const;

export type LateId = (typeof lateIds)[number];

/** Every deadline of the site, each once: facts, texts, the guide and the calculator take their numbers from here. */
export const deadlines = {
  "aanmelden-vooraf": {
    span: { kind: "duur", amount: 10, unit: "week" },
    backwards: true,
    actor: "ouders",
    basis: "wet",
    fact: "3.4",
  },
  "aanmelden-brugklas": {
    span: { kind: "kalender", from: "03-25", until: "03-31" },
    actor: "ouders",
    basis: "wet",
    fact: "3.14",
  },
  "beslissing-aanmelding": {
    span: { kind: "duur", amount: 6, unit: "week" },
    extension: { amount: 4, unit: "week" },
    actor: "school",
    basis: "wet",
    fact: "3.7",
  },
  "beslissing-asielzoekerskind": {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "school",
    basis: "wet",
    fact: "3.16",
    validFrom: "2026-06-12",
  },
  "tijdelijke-plaatsing": {
    span: { kind: "duur", amount: 10, unit: "week" },
    actor: "school",
    basis: "wet",
    fact: "3.8",
  },
  "aanvullen-aanmelding": {
    span: { kind: "duur", amount: 4, unit: "week" },
    actor: "school",
    basis: "wet",
    fact: "3.5",
  },
  "opp-vaststellen": {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "school",
    basis: "wet",
    fact: "4.6",
  },
  "opp-evalueren": {
    span: { kind: "herhaling", times: 1 },
    actor: "school",
    basis: "wet",
    fact: "4.9",
  },
  "besluit-arrangement": {
    span: { kind: "open" },
    actor: "samenwerkingsverband",
    basis: "regio",
    fact: "4.3",
  },
  "beslissing-tlv": {
    span: { kind: "duur", amount: 8, unit: "week" },
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "5.16",
  },
  "bezwaar-tlv": {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "ouders",
    late: "met-reden",
    basis: "wet",
    fact: "8.8",
  },
  "beslissing-bezwaar-tlv": {
    span: { kind: "duur", amount: 12, unit: "week" },
    extension: { amount: 6, unit: "week" },
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "8.8",
  },
  "stukken-hoorzitting": {
    span: { kind: "duur", amount: 10, unit: "dag" },
    backwards: true,
    actor: "ouders",
    late: "toch-nog",
    basis: "wet",
    fact: "8.26",
  },
  "stukken-ter-inzage": {
    span: { kind: "duur", amount: 1, unit: "week" },
    backwards: true,
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "8.33",
  },
  "stukken-zitting": {
    span: { kind: "duur", amount: 10, unit: "dag" },
    backwards: true,
    actor: "ouders",
    late: "toch-nog",
    basis: "wet",
    fact: "8.27",
  },
  "deskundige-melden-rechter": {
    span: { kind: "duur", amount: 10, unit: "dag" },
    backwards: true,
    actor: "ouders",
    late: "toch-nog",
    basis: "wet",
    fact: "8.27",
  },
  "bezwaar-per-post": {
    span: { kind: "duur", amount: 1, unit: "week" },
    actor: "ouders",
    basis: "wet",
    fact: "8.32",
  },
  beroep: {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "ouders",
    late: "met-reden",
    basis: "wet",
    fact: "8.9",
  },
  "hoger-beroep": {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "ouders",
    late: "met-reden",
    basis: "wet",
    fact: "8.9",
  },
  ingebrekestelling: {
    span: { kind: "duur", amount: 2, unit: "week" },
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "8.35",
  },
  "uitspraak-niet-tijdig": {
    span: { kind: "duur", amount: 8, unit: "week" },
    actor: "rechter",
    basis: "wet",
    fact: "8.35",
  },
  "besluit-na-uitspraak": {
    span: { kind: "duur", amount: 2, unit: "week" },
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "8.35",
  },
  "geschil-indienen": {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "ouders",
    late: "eigen-regel-commissie",
    basis: "praktijk",
    fact: "8.4",
  },
  "geschil-oordeel": {
    span: { kind: "duur", amount: 10, unit: "week" },
    actor: "geschillencommissie",
    basis: "wet",
    fact: "8.4",
  },
  "bezwaar-school": {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "ouders",
    // Facts 8.29 and 8.30: for a bijzondere school the law has no rule about a late objection.
    late: "verschilt-per-soort-school",
    basis: "wet",
    fact: "8.5",
  },
  "beslissing-bezwaar-school": {
    span: { kind: "duur", amount: 4, unit: "week" },
    actor: "schoolbestuur",
    basis: "wet",
    fact: "8.5",
  },
  "beslissing-bezwaar-openbare-school": {
    span: { kind: "duur", amount: 4, unit: "week" },
    actor: "schoolbestuur",
    basis: "wet",
    fact: "8.5",
  },
  "beslissing-bezwaar-schorsing": {
    span: { kind: "duur", amount: 6, unit: "week" },
    extension: { amount: 6, unit: "week" },
    actor: "schoolbestuur",
    basis: "wet",
    fact: "8.15",
  },
  "beroep-openbare-school": {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "ouders",
    late: "met-reden",
    basis: "wet",
    fact: "8.5",
  },
  "klacht-antwoord": {
    span: { kind: "duur", amount: 4, unit: "week" },
    actor: "schoolbestuur",
    basis: "wet",
    fact: "8.3",
  },
  "bezwaar-vervoer": {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "ouders",
    late: "met-reden",
    basis: "wet",
    fact: "6.14",
  },
  "beroep-vervoer": {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "ouders",
    late: "met-reden",
    basis: "wet",
    fact: "6.14",
  },
  "besluit-vervoer": {
    span: { kind: "duur", amount: 8, unit: "week" },
    actor: "gemeente",
    basis: "wet",
    fact: "6.14",
  },
  "beslissing-bezwaar-vervoer": {
    span: { kind: "duur", amount: 6, unit: "week" },
    extension: { amount: 6, unit: "week" },
    actor: "gemeente",
    basis: "wet",
    fact: "6.31",
  },
  "beslissing-bezwaar-vervoer-commissie": {
    span: { kind: "duur", amount: 12, unit: "week" },
    extension: { amount: 6, unit: "week" },
    actor: "gemeente",
    basis: "wet",
    fact: "6.31",
  },
  schorsing: {
    span: { kind: "duur", amount: 1, unit: "week" },
    actor: "school",
    basis: "wet",
    fact: "8.6",
  },
  "ziek-melden": {
    span: { kind: "duur", amount: 2, unit: "dag" },
    actor: "ouders",
    basis: "wet",
    fact: "6.19",
  },
  "verzuim-melden": {
    span: { kind: "moment" },
    actor: "school",
    basis: "wet",
    fact: "6.6",
  },
  "vrijstelling-verklaring": {
    span: { kind: "duur", amount: 3, unit: "maand" },
    backwards: true,
    actor: "ouders",
    basis: "wet",
    fact: "10.5",
  },
  "vrijstelling-vooraf": {
    span: { kind: "duur", amount: 1, unit: "maand" },
    backwards: true,
    actor: "ouders",
    late: "al-leerplichtig",
    basis: "wet",
    fact: "10.5",
  },
  "vrijstelling-elk-jaar": {
    span: { kind: "kalender", from: "06-30", until: "06-30" },
    actor: "ouders",
    basis: "wet",
    fact: "10.5",
  },
  "voorlopig-advies": {
    span: { kind: "kalender", from: "01-10", until: "01-31" },
    actor: "school",
    basis: "wet",
    fact: "7.5",
  },
  doorstroomtoets: {
    span: { kind: "moment" },
    actor: "school",
    basis: "wet",
    fact: "7.6",
  },
  "definitief-advies": {
    span: { kind: "kalender", from: "03-24", until: "03-24" },
    actor: "school",
    basis: "wet",
    fact: "7.7",
  },
  "inzage-dossier": {
    span: { kind: "duur", amount: 1, unit: "maand" },
    extension: { amount: 2, unit: "maand" },
    actor: "school",
    basis: "wet",
    fact: "10.12",
  },
  "dossier-rechter": {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "ouders",
    late: "klagen-kan-nog",
    basis: "wet",
    fact: "10.34",
  },
  "gezag-rechter": {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "rechter",
    basis: "wet",
    fact: "10.13",
  },
  "tlv-duur": {
    span: { kind: "open" },
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "5.15",
  },
  "ondersteuningsplan-duur": {
    span: { kind: "duur", amount: 4, unit: "jaar" },
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "2.2",
  },
  "plan-naar-de-inspectie": {
    span: { kind: "kalender", from: "04-30", until: "04-30" },
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "2.5",
  },
  "tussenplek-basisschool": {
    span: { kind: "duur", amount: 6, unit: "maand" },
    extension: { amount: 6, unit: "maand" },
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "1.12",
  },
  "tussenplek-middelbare-school": {
    span: { kind: "duur", amount: 2, unit: "jaar" },
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "1.12",
  },
  "bewaren-gegevens": {
    span: { kind: "duur", amount: 3, unit: "jaar" },
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "1.14",
  },
  loopbaanbegeleiding: {
    span: { kind: "duur", amount: 2, unit: "jaar" },
    actor: "school",
    basis: "wet",
    fact: "7.12",
    validFrom: "2026-01-01",
  },
  "toets-inhalen": {
    span: { kind: "duur", amount: 3, unit: "week" },
    actor: "school",
    basis: "wet",
    fact: "7.6",
  },
  "zoeken-cluster-1-2": {
    span: { kind: "duur", amount: 8, unit: "week" },
    actor: "instelling-cluster-1-2",
    basis: "wet",
    fact: "8.7",
  },
  "ander-programma": {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "gemeente",
    basis: "wet",
    fact: "6.26",
  },
  "ander-programma-verlengen": {
    span: { kind: "duur", amount: 8, unit: "week" },
    backwards: true,
    actor: "ouders",
    late: "vraag-wat-nog-kan",
    basis: "wet",
    fact: "6.26",
  },
  "minder-uren": {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "inspectie",
    basis: "wet",
    fact: "10.22",
  },
  "langer-op-vso": {
    span: { kind: "duur", amount: 6, unit: "week" },
    actor: "inspectie",
    basis: "wet",
    fact: "7.10",
  },
  wennen: {
    span: { kind: "duur", amount: 5, unit: "dag" },
    actor: "school",
    basis: "wet",
    fact: "3.3",
  },
} as const satisfies Record<string, Deadline>;

export type DeadlineId = keyof typeof deadlines;
