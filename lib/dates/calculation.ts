import { type Deadline, type DeadlineId, deadlines } from "../registers/deadlines";
import type { Calculation } from "./calculate";
import type { Length } from "./last-day";

/** How a deadline is counted with a day of the parent's own, or why it is not. */
type Counting =
  | {
      /** The day to pick, as the label of a field. */
      readonly ask: string;
      readonly result?: Calculation["result"];
      /** Only for a term of the law that the Algemene termijnenwet does not move, with the reason. */
      readonly stays?: string;
      /** This term starts at the end of another. */
      readonly after?: DeadlineId;
      /** What can make the term stand still, as a sentence to tick. */
      readonly pause?: string;
    }
  | { readonly none: string };

const announced = "De dag waarop het besluit is verstuurd";
const objected = "De school legde het ook voor aan de geschillencommissie, of jij deed dat";
const incomplete = "Er misten papieren, en de termijn stond stil";
// For an ordinary secondary school the law has no standstill (fact 3.5).
const incompleteNotVo = `${incomplete} (dat kan niet bij een gewone middelbare school)`;

/**
 * One line for every deadline: the compiler asks for it. The rules are those of the Algemene termijnenwet (articles 1 to 4)
 * and of the laws themselves; the facts are those of the deadline and fact 8.14.
 */
const countings: Readonly<Record<DeadlineId, Counting>> = {
  "aanmelden-vooraf": { ask: "De dag waarop je kind wil starten", result: "liefst" },
  "aanmelden-brugklas": { none: "vaste dagen in het jaar" },
  "beslissing-aanmelding": { ask: "De dag waarop de school je aanmelding kreeg", pause: incompleteNotVo },
  "beslissing-asielzoekerskind": { ask: "De dag waarop de school je aanmelding kreeg" },
  "tijdelijke-plaatsing": {
    ask: "De dag waarop je je kind aanmeldde",
    result: "daarna",
    stays: "een dag waarop iets begint schuift niet",
  },
  "aanvullen-aanmelding": { ask: "De dag waarop je hebt aangevuld, of waarop je tijd daarvoor om was" },
  "opp-vaststellen": { ask: "De dag waarop de school je kind inschreef, of na een tijdelijke plek echt plaatste" },
  "opp-evalueren": { none: "een aantal keren per schooljaar" },
  "besluit-arrangement": { none: "verschilt per regio" },
  "beslissing-tlv": { ask: "De dag waarop het verband de aanvraag kreeg", pause: incomplete },
  "bezwaar-tlv": { ask: announced },
  "beslissing-bezwaar-tlv": { ask: "De dag waarop het besluit over de TLV is verstuurd", after: "bezwaar-tlv", pause: incomplete },
  beroep: { ask: "De dag waarop het besluit over je bezwaar is verstuurd" },
  "hoger-beroep": { ask: "De dag waarop de uitspraak is verstuurd" },
  ingebrekestelling: { ask: "De dag waarop het verband je brief kreeg" },
  "geschil-indienen": { ask: "De dag van het besluit of van het opp" },
  "geschil-oordeel": { ask: "De dag waarop je het geschil indiende" },
  "bezwaar-school": { ask: announced },
  "beslissing-bezwaar-school": { ask: "De dag waarop het bestuur je bezwaar kreeg", pause: objected },
  "beslissing-bezwaar-openbare-school": {
    ask: "De dag waarop het besluit van de school is verstuurd",
    after: "bezwaar-school",
    pause: objected,
  },
  "beroep-openbare-school": { ask: "De dag waarop het besluit over je bezwaar is verstuurd" },
  "klacht-antwoord": { ask: "De dag waarop het bestuur het oordeel kreeg" },
  "bezwaar-vervoer": { ask: announced },
  schorsing: { ask: "De eerste dag van de schorsing", result: "om", stays: "het is een duur, geen dag waarvóór iets moet" },
  "verzuim-melden": { none: "telt in lesuren" },
  "vrijstelling-verklaring": { ask: "De dag waarop je de kennisgeving stuurt", result: "niet-ouder" },
  "vrijstelling-vooraf": { ask: "De dag waarop de leerplicht van je kind begint" },
  "vrijstelling-elk-jaar": { none: "een vaste dag in het jaar" },
  "voorlopig-advies": { none: "vaste dagen in het jaar" },
  doorstroomtoets: { none: "vaste weken in het jaar" },
  "definitief-advies": { none: "een vaste dag in het jaar" },
  "inzage-dossier": { ask: "De dag van je verzoek", result: "rond", stays: "Europees recht; de Algemene termijnenwet geldt niet" },
  "tlv-duur": { none: "staat in het besluit" },
  "ondersteuningsplan-duur": { none: "telt in schooljaren van het verband" },
  "plan-naar-de-inspectie": { none: "een vaste dag in het jaar" },
  "tussenplek-basisschool": { ask: "De eerste dag op de tussenplek", result: "om" },
  "tussenplek-middelbare-school": { ask: "De eerste dag op de tussenplek", result: "om" },
  "bewaren-gegevens": { none: "je hoeft er niets voor te doen" },
  loopbaanbegeleiding: { ask: "De dag waarop je kind van school ging", result: "om" },
  "toets-inhalen": { none: "de school kiest de dag" },
  "zoeken-cluster-1-2": { none: "de instelling zoekt; de dag ligt niet bij jou" },
  "ander-programma": { none: "de wet noemt niet vanaf welke dag" },
  "langer-op-vso": { none: "de school vraagt het aan" },
  wennen: { none: "de school spreekt de dagen met je af" },
};

/** A term that a parent can count: the field to fill in and the rule. */
export type CountableTerm = { readonly ask: string; readonly pause?: string; readonly calculation: Calculation };

/**
 * The rule by which a deadline is counted in the browser; undefined when no day can be named.
 * Only a term from a law moves (Algemene termijnenwet, articles 1 and 5): a body's own rule or a region's does not.
 */
export function countableTerm(id: DeadlineId): CountableTerm | undefined {
  const counting = countings[id];
  if ("none" in counting) return undefined;
  const { span, backwards, extension, basis }: Deadline = deadlines[id];
  const { ask, result = "uiterlijk", stays, after, pause } = counting;
  return {
    ask,
    ...(pause && { pause }),
    calculation: {
      length: lengthOf(id, span),
      backwards: backwards === true,
      moves: basis === "wet" && stays === undefined,
      result,
      ...(extension && { extension: { amount: extension.amount, unit: unitOf(id, extension.unit) } }),
      ...(after && { first: lengthOf(after, deadlines[after].span) }),
    },
  };
}

function lengthOf(id: DeadlineId, span: Deadline["span"]): Length {
  if (span.kind !== "duur") throw new Error(`Termijn "${id}" heeft geen duur, en kan dus niet geteld worden.`);
  return { amount: span.amount, unit: unitOf(id, span.unit) };
}

function unitOf(id: DeadlineId, unit: string): Length["unit"] {
  if (unit === "dag" || unit === "week" || unit === "maand" || unit === "jaar") return unit;
  throw new Error(`Termijn "${id}" telt in ${unit}: dat kan de rekenaar niet.`);
}
