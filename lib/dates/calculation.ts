import { deadlineOf } from "../registers/deadline-words";
import { type Deadline, type DeadlineId, deadlines } from "../registers/deadlines";
import type { Calculation } from "./calculate";
import type { Length } from "./last-day";

/** How a deadline is counted with a day of the parent's own, or why it is not. */
type Counting =
  | {
      readonly result?: Calculation["result"];
      /** Only for a deadline of the law that the Algemene termijnenwet does not move, with the reason. */
      readonly stays?: string;
      /** This deadline starts at the end of another. */
      readonly after?: DeadlineId;
      /** What can make the deadline stand still, as a sentence to tick. */
      readonly pause?: string;
    }
  | { readonly none: string };

const objected = "De school legde het ook voor aan de geschillencommissie, of jij deed dat";
const incomplete = "Er misten papieren, en de termijn stond stil";
// Only for a private secondary school the law has no standstill (fact 3.5).
const incompleteNotVo = `${incomplete} (voor een bijzondere middelbare school staat dat niet in de wet)`;

/**
 * One line for every deadline: the compiler asks for it. The rules are those of the Algemene termijnenwet (articles 1 to 4)
 * and of the laws themselves; the facts are those of the deadline and fact 8.14.
 */
const countings: Readonly<Record<DeadlineId, Counting>> = {
  "aanmelden-vooraf": { result: "liefst" },
  "aanmelden-brugklas": { none: "vaste dagen in het jaar" },
  "beslissing-aanmelding": { pause: incompleteNotVo },
  "beslissing-asielzoekerskind": {},
  "tijdelijke-plaatsing": {
    result: "daarna",
    stays: "een dag waarop iets begint schuift niet",
  },
  "aanvullen-aanmelding": {},
  "opp-vaststellen": {},
  "opp-evalueren": { none: "een aantal keren per schooljaar" },
  "besluit-arrangement": { none: "verschilt per regio" },
  "beslissing-tlv": { pause: incomplete },
  "bezwaar-tlv": {},
  "beslissing-bezwaar-tlv": { after: "bezwaar-tlv", pause: incomplete },
  "stukken-hoorzitting": {},
  "stukken-ter-inzage": {},
  "stukken-zitting": {},
  "deskundige-melden-rechter": {},
  "bezwaar-per-post": { none: "geldt alleen voor een brief die op tijd op de post ging" },
  beroep: {},
  "hoger-beroep": {},
  ingebrekestelling: {},
  "uitspraak-niet-tijdig": {},
  "besluit-na-uitspraak": {},
  "geschil-indienen": {},
  "geschil-oordeel": {},
  "bezwaar-school": {},
  "beslissing-bezwaar-school": { pause: objected },
  "beslissing-bezwaar-openbare-school": {
    after: "bezwaar-school",
    pause: objected,
  },
  "beslissing-bezwaar-schorsing": { after: "bezwaar-school" },
  "beroep-openbare-school": {},
  "klacht-antwoord": {},
  "bezwaar-vervoer": {},
  "beroep-vervoer": {},
  "besluit-vervoer": { none: "de gemeente kan zelf een andere tijd noemen" },
  "beslissing-bezwaar-vervoer": { after: "bezwaar-vervoer", pause: incomplete },
  "beslissing-bezwaar-vervoer-commissie": { after: "bezwaar-vervoer", pause: incomplete },
  schorsing: { result: "om", stays: "het is een duur, geen dag waarvóór iets moet" },
  "ziek-melden": { none: "meld het meteen" },
  "verzuim-melden": { none: "telt in lesuren" },
  "vrijstelling-verklaring": { result: "niet-ouder" },
  "vrijstelling-vooraf": {},
  "vrijstelling-elk-jaar": { none: "een vaste dag in het jaar" },
  "voorlopig-advies": { none: "vaste dagen in het jaar" },
  doorstroomtoets: { none: "vaste weken in het jaar" },
  "definitief-advies": { none: "een vaste dag in het jaar" },
  "inzage-dossier": { result: "rond", stays: "Europees recht; de Algemene termijnenwet geldt niet" },
  "dossier-rechter": {},
  "gezag-rechter": { none: "de wet noemt geen begindag" },
  "tlv-duur": { none: "staat meestal in het besluit, en praktijkonderwijs heeft geen vaste duur" },
  "ondersteuningsplan-duur": { none: "telt in schooljaren van het verband" },
  "plan-naar-de-inspectie": { none: "een vaste dag in het jaar" },
  "tussenplek-basisschool": { result: "om" },
  "tussenplek-middelbare-school": { result: "om" },
  "bewaren-gegevens": { none: "je hoeft er niets voor te doen" },
  loopbaanbegeleiding: { result: "om" },
  "toets-inhalen": { none: "de school kiest de dag" },
  "zoeken-cluster-1-2": { none: "de instelling zoekt; de dag ligt niet bij jou" },
  "ander-programma": { pause: incomplete },
  "ander-programma-verlengen": {},
  "minder-uren": { none: "de school vraagt het aan" },
  "langer-op-vso": { none: "de school vraagt het aan" },
  wennen: { none: "de school spreekt de dagen met je af" },
};

/** A deadline that a parent can count: the event to pick the day of, as a phrase, and the rule. */
export type CountableDeadline = { readonly ask: string; readonly pause?: string; readonly calculation: Calculation };

/**
 * The rule by which a deadline is counted in the browser; undefined when no day can be named.
 * Only a deadline from a law moves (Algemene termijnenwet, articles 1 and 5): a body's own rule or a region's does not.
 */
export function countableDeadline(id: DeadlineId): CountableDeadline | undefined {
  const counting = countings[id];
  if ("none" in counting) return undefined;
  const { span, backwards, extension, basis }: Deadline = deadlines[id];
  const { result = "uiterlijk", stays, after, pause } = counting;
  return {
    // A deadline that follows another is counted from the event of the first: that is the day a parent knows.
    ask: deadlineOf(after ?? id).start,
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
