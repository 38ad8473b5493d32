import type { ActorId } from "./actors";
import type { Validity } from "./validity";

/** Where a deadline comes from. `praktijk` = a body's own rule that holds in the whole country. */
export type DeadlineBasis = "wet" | "regio" | "praktijk";

export type DeadlineUnit = "dag" | "week" | "maand" | "schooljaar" | "jaar";

type Duration = { readonly amount: number; readonly unit: DeadlineUnit };

/** How long: a number of units, fixed days in the calendar (MM-DD), a number of times per unit, a moment in words, or not fixed by law. */
type Span =
  | ({ readonly kind: "duur" } & Duration)
  | { readonly kind: "kalender"; readonly from: string; readonly until: string }
  | { readonly kind: "herhaling"; readonly times: number; readonly per: DeadlineUnit }
  | { readonly kind: "moment" | "open"; readonly text: string };

export type Deadline = Validity & {
  /** What must be done, as a short phrase: "besluit over de aanmelding". */
  readonly what: string;
  readonly span: Span;
  /**
   * The event from which it counts, as a phrase: "de dag waarop de school je aanmelding ontvangt". It also asks a parent for that
   * day, so it is the only place that names it.
   */
  readonly start: string;
  /** Counted back from the start event: something to do before it. */
  readonly backwards?: true;
  /** Longest extension, if the rule allows one. */
  readonly extension?: Duration;
  readonly actor: ActorId;
  /** What may still be possible for a parent after the last day, in one to three sentences; facts 8.14 and those on late objections carry it. */
  readonly afterwards?: string;
  readonly basis: DeadlineBasis;
  /** Number of the fact it rests on. Facts are written with the numbers of deadlines, so the compiler checks that it exists where it is used. */
  readonly fact: `${number}.${number}`;
};

const lateWithReason = "Had je een goede reden? Stuur het dan toch, met die reden. Soms telt het dan nog mee.";

export const deadlines = {
  "aanmelden-vooraf": {
    what: "aanmelden, liefst ruim vóór de start",
    span: { kind: "duur", amount: 10, unit: "week" },
    start: "de dag waarop je kind wil starten",
    backwards: true,
    actor: "ouders",
    basis: "wet",
    fact: "3.4",
  },
  "aanmelden-brugklas": {
    what: "aanmelden voor de brugklas",
    span: { kind: "kalender", from: "03-25", until: "03-31" },
    start: "25 maart",
    actor: "ouders",
    basis: "wet",
    fact: "3.14",
  },
  "beslissing-aanmelding": {
    what: "besluit over de aanmelding",
    span: { kind: "duur", amount: 6, unit: "week" },
    start: "de dag waarop de school of instelling je aanmelding ontvangt",
    extension: { amount: 4, unit: "week" },
    actor: "school",
    basis: "wet",
    fact: "3.7",
  },
  "beslissing-asielzoekerskind": {
    what: "besluit over de aanmelding van een asielzoekerskind",
    span: { kind: "duur", amount: 6, unit: "week" },
    start: "de dag waarop de school je aanmelding ontvangt",
    actor: "school",
    basis: "wet",
    fact: "3.16",
    validFrom: "2026-06-12",
  },
  "tijdelijke-plaatsing": {
    what: "tijdelijke plek als er nog geen besluit is",
    span: { kind: "duur", amount: 10, unit: "week" },
    start: "de dag waarop je je kind aanmeldt",
    actor: "school",
    basis: "wet",
    fact: "3.8",
  },
  "aanvullen-aanmelding": {
    what: "besluit om een aanmelding niet te behandelen",
    span: { kind: "duur", amount: 4, unit: "week" },
    start: "de dag waarop je hebt aangevuld, of je tijd daarvoor om is",
    actor: "school",
    basis: "wet",
    fact: "3.5",
  },
  "opp-vaststellen": {
    what: "het opp vaststellen",
    span: { kind: "duur", amount: 6, unit: "week" },
    start: "de dag waarop de school je kind inschrijft, of na een tijdelijke plek echt plaatst",
    actor: "school",
    basis: "wet",
    fact: "4.6",
  },
  "opp-evalueren": {
    what: "het opp bespreken met jou en je kind",
    span: { kind: "herhaling", times: 1, per: "schooljaar" },
    start: "het begin van het schooljaar",
    actor: "school",
    basis: "wet",
    fact: "4.9",
  },
  "besluit-arrangement": {
    what: "besluit over extra hulp op school",
    span: { kind: "open", text: "geen vaste tijd" },
    start: "de dag van de aanvraag",
    actor: "samenwerkingsverband",
    basis: "regio",
    fact: "4.3",
  },
  "beslissing-tlv": {
    what: "besluit over de TLV",
    span: { kind: "duur", amount: 8, unit: "week" },
    start: "de dag waarop het verband de aanvraag ontvangt",
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "5.16",
  },
  "bezwaar-tlv": {
    what: "bezwaar maken tegen het besluit over de TLV",
    span: { kind: "duur", amount: 6, unit: "week" },
    start: "de dag waarop het verband het besluit verstuurt of geeft",
    actor: "ouders",
    afterwards: lateWithReason,
    basis: "wet",
    fact: "8.8",
  },
  "beslissing-bezwaar-tlv": {
    what: "besluit over je bezwaar bij het verband",
    span: { kind: "duur", amount: 12, unit: "week" },
    start: "de laatste dag om bezwaar te maken",
    extension: { amount: 6, unit: "week" },
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "8.8",
  },
  beroep: {
    what: "in beroep gaan bij de rechter",
    span: { kind: "duur", amount: 6, unit: "week" },
    start: "de dag waarop het verband het besluit over je bezwaar verstuurt of geeft",
    actor: "ouders",
    afterwards: lateWithReason,
    basis: "wet",
    fact: "8.9",
  },
  "hoger-beroep": {
    what: "in hoger beroep gaan bij de Raad van State",
    span: { kind: "duur", amount: 6, unit: "week" },
    start: "de dag waarop de rechtbank de uitspraak verstuurt",
    actor: "ouders",
    afterwards: lateWithReason,
    basis: "wet",
    fact: "8.9",
  },
  ingebrekestelling: {
    what: "alsnog een besluit na je brief",
    span: { kind: "duur", amount: 2, unit: "week" },
    start: "de dag waarop het verband je brief ontvangt",
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "8.10",
  },
  "geschil-indienen": {
    what: "een geschil indienen",
    span: { kind: "duur", amount: 6, unit: "week" },
    start: "de dag van het besluit of van het opp",
    actor: "ouders",
    afterwards: "Dit is een regel van de commissie zelf. Vraag haar of het toch nog kan.",
    basis: "praktijk",
    fact: "8.4",
  },
  "geschil-oordeel": {
    what: "oordeel van de geschillencommissie",
    span: { kind: "duur", amount: 10, unit: "week" },
    start: "de dag waarop je het geschil indient",
    actor: "geschillencommissie",
    basis: "wet",
    fact: "8.4",
  },
  "bezwaar-school": {
    what: "bezwaar maken bij het bestuur van de school of instelling",
    span: { kind: "duur", amount: 6, unit: "week" },
    start: "de dag waarop de school het besluit verstuurt of geeft",
    actor: "ouders",
    afterwards: lateWithReason,
    basis: "wet",
    fact: "8.5",
  },
  "beslissing-bezwaar-school": {
    what: "besluit over je bezwaar, bij een bijzondere school of gewone middelbare school",
    span: { kind: "duur", amount: 4, unit: "week" },
    start: "de dag waarop het schoolbestuur je bezwaar ontvangt",
    actor: "schoolbestuur",
    basis: "wet",
    fact: "8.5",
  },
  "beslissing-bezwaar-openbare-school": {
    what: "besluit over je bezwaar, bij een openbare basisschool of openbare speciale school",
    span: { kind: "duur", amount: 4, unit: "week" },
    start: "de laatste dag om bezwaar te maken",
    actor: "schoolbestuur",
    basis: "wet",
    fact: "8.5",
  },
  "beroep-openbare-school": {
    what: "in beroep gaan bij de rechter, bij een openbare school",
    span: { kind: "duur", amount: 6, unit: "week" },
    start: "de dag waarop het schoolbestuur het besluit over je bezwaar verstuurt of geeft",
    actor: "ouders",
    afterwards: lateWithReason,
    basis: "wet",
    fact: "8.5",
  },
  "klacht-antwoord": {
    what: "antwoord van het bestuur op het oordeel over je klacht",
    span: { kind: "duur", amount: 4, unit: "week" },
    start: "de dag waarop het bestuur het oordeel ontvangt",
    actor: "schoolbestuur",
    basis: "wet",
    fact: "8.3",
  },
  "bezwaar-vervoer": {
    what: "bezwaar maken tegen het besluit over vervoer",
    span: { kind: "duur", amount: 6, unit: "week" },
    start: "de dag waarop de gemeente het besluit verstuurt of geeft",
    actor: "ouders",
    afterwards: lateWithReason,
    basis: "wet",
    fact: "6.14",
  },
  "beroep-vervoer": {
    what: "in beroep gaan bij de rechter over vervoer",
    span: { kind: "duur", amount: 6, unit: "week" },
    start: "de dag waarop de gemeente het besluit over je bezwaar verstuurt of geeft",
    actor: "ouders",
    afterwards: lateWithReason,
    basis: "wet",
    fact: "6.14",
  },
  schorsing: {
    what: "schorsing, hooguit",
    span: { kind: "duur", amount: 1, unit: "week" },
    start: "de eerste dag van de schorsing",
    actor: "school",
    basis: "wet",
    fact: "8.6",
  },
  "verzuim-melden": {
    what: "een melding als je kind lessen mist zonder geldige reden",
    span: { kind: "moment", text: "vanaf 16 uur in 4 lesweken" },
    start: "het eerste uur dat je kind zonder geldige reden mist",
    actor: "school",
    basis: "wet",
    fact: "6.6",
  },
  "vrijstelling-verklaring": {
    what: "de verklaring over je kind laten tekenen, op zijn vroegst",
    span: { kind: "duur", amount: 3, unit: "maand" },
    start: "de dag waarop je de kennisgeving stuurt",
    backwards: true,
    actor: "ouders",
    basis: "wet",
    fact: "10.5",
  },
  "vrijstelling-vooraf": {
    what: "de eerste kennisgeving sturen, op zijn laatst",
    span: { kind: "duur", amount: 1, unit: "maand" },
    start: "de dag waarop de leerplicht van je kind begint",
    backwards: true,
    actor: "ouders",
    afterwards: "Is je kind al leerplichtig? Dan noemt de wet deze tijd niet. Vraag de gemeente wat nu nog kan.",
    basis: "wet",
    fact: "10.5",
  },
  "vrijstelling-elk-jaar": {
    what: "elk jaar een nieuwe kennisgeving sturen, op zijn laatst",
    span: { kind: "kalender", from: "06-30", until: "06-30" },
    start: "30 juni",
    actor: "ouders",
    basis: "wet",
    fact: "10.5",
  },
  "voorlopig-advies": {
    what: "voorlopig schooladvies",
    span: { kind: "kalender", from: "01-10", until: "01-31" },
    start: "10 januari",
    actor: "school",
    basis: "wet",
    fact: "7.5",
  },
  doorstroomtoets: {
    what: "doorstroomtoets",
    span: { kind: "moment", text: "de eerste of tweede volle week van februari" },
    start: "de eerste volle week van februari",
    actor: "school",
    basis: "wet",
    fact: "7.6",
  },
  "definitief-advies": {
    what: "definitief schooladvies, op zijn laatst",
    span: { kind: "kalender", from: "03-24", until: "03-24" },
    start: "24 maart",
    actor: "school",
    basis: "wet",
    fact: "7.7",
  },
  "inzage-dossier": {
    what: "inzage in het dossier",
    span: { kind: "duur", amount: 1, unit: "maand" },
    start: "de dag waarop de school je verzoek ontvangt",
    extension: { amount: 2, unit: "maand" },
    actor: "school",
    basis: "wet",
    fact: "10.12",
  },
  "tlv-duur": {
    what: "duur van een TLV",
    span: { kind: "open", text: "een of meer hele schooljaren" },
    start: "de dag van het besluit",
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "5.15",
  },
  "ondersteuningsplan-duur": {
    what: "een nieuw ondersteuningsplan, op zijn laatst",
    span: { kind: "duur", amount: 4, unit: "jaar" },
    start: "de start van het vorige plan",
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "2.2",
  },
  "plan-naar-de-inspectie": {
    what: "een nieuw ondersteuningsplan naar de inspectie sturen, één keer per plan: vóór het eerste schooljaar ervan",
    span: { kind: "kalender", from: "04-30", until: "04-30" },
    start: "30 april",
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "2.5",
  },
  "tussenplek-basisschool": {
    what: "tussenplek vanaf de basisschool, hooguit",
    span: { kind: "duur", amount: 6, unit: "maand" },
    start: "de eerste dag op de tussenplek",
    extension: { amount: 6, unit: "maand" },
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "1.12",
  },
  "tussenplek-middelbare-school": {
    what: "tussenplek vanaf de middelbare school, hooguit",
    span: { kind: "duur", amount: 2, unit: "jaar" },
    start: "de eerste dag op de tussenplek",
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "1.12",
  },
  "bewaren-gegevens": {
    what: "gegevens van je kind bewaren, hooguit",
    span: { kind: "duur", amount: 3, unit: "jaar" },
    start: "het einde van de beoordeling, het advies of de toewijzing",
    actor: "samenwerkingsverband",
    basis: "wet",
    fact: "1.14",
  },
  loopbaanbegeleiding: {
    what: "hulp of advies na praktijkonderwijs of vso",
    span: { kind: "duur", amount: 2, unit: "jaar" },
    start: "de dag waarop je kind van school gaat",
    actor: "school",
    basis: "wet",
    fact: "7.12",
    validFrom: "2026-01-01",
  },
  "toets-inhalen": {
    what: "de doorstroomtoets inhalen",
    span: { kind: "duur", amount: 3, unit: "week" },
    start: "de dag waarop je kind de toets miste",
    actor: "school",
    basis: "wet",
    fact: "7.6",
  },
  "zoeken-cluster-1-2": {
    what: "een andere plek zoeken voordat een instelling voor cluster 1 of 2 je kind verwijdert",
    span: { kind: "duur", amount: 8, unit: "week" },
    start: "de dag waarop de instelling begint met zoeken",
    actor: "instelling-cluster-1-2",
    basis: "wet",
    fact: "8.7",
  },
  "ander-programma": {
    what: "besluit over een ander programma vanaf 14 jaar",
    span: { kind: "duur", amount: 6, unit: "week" },
    start: "de dag waarop de gemeente je aanvraag krijgt",
    actor: "gemeente",
    basis: "wet",
    fact: "6.8",
  },
  "langer-op-vso": {
    what: "besluit van de inspectie over langer op het vso blijven",
    span: { kind: "duur", amount: 6, unit: "week" },
    start: "de dag waarop de inspectie de aanvraag krijgt",
    actor: "inspectie",
    basis: "wet",
    fact: "7.10",
  },
  wennen: {
    what: "wennen op de basisschool, hooguit",
    span: { kind: "duur", amount: 5, unit: "dag" },
    start: "de eerste dag waarop je kind komt wennen",
    actor: "school",
    basis: "wet",
    fact: "3.3",
  },
} as const satisfies Record<string, Deadline>;

export type DeadlineId = keyof typeof deadlines;
