import type { FactId } from "./facts";
import type { SourceId } from "./sources";

/** The kinds of school for which the law can differ. Praktijkonderwijs is openbaar or bijzonder too: where those differ, it follows its own school. */
export const schoolKinds = {
  basisschool: "basisschool",
  sbo: "sbo",
  so: "so",
  vso: "vso",
  "vo-openbaar": "openbare middelbare school",
  "vo-bijzonder": "bijzondere middelbare school",
  pro: "praktijkonderwijs",
} as const;

type SchoolKind = keyof typeof schoolKinds;

/** `ja` and `nee`: it holds or does not; `anders`: it holds with the difference that is told; `niet-gelezen`: nobody could read it yet. */
type Holds = "ja" | "nee" | { readonly anders: string } | "niet-gelezen";

export type SchoolRule = {
  /** The rule, as a sentence that is true where it holds. */
  readonly rule: string;
  readonly fact: FactId;
  readonly holds: Readonly<Record<SchoolKind, Holds>>;
  /** Where each law says so: po for basisschool and sbo, wec for so and vso, vo for all kinds of secondary school. */
  readonly sources: { readonly po?: SourceId; readonly wec?: SourceId; readonly vo?: SourceId };
};

const always = { basisschool: "ja", sbo: "ja", so: "ja", vso: "ja", "vo-openbaar": "ja", "vo-bijzonder": "ja", pro: "ja" } as const;
const onlyVo = { basisschool: "nee", sbo: "nee", so: "nee", vso: "nee", "vo-openbaar": "ja", "vo-bijzonder": "ja", pro: "ja" } as const;
const privateVo = (holds: Holds, pro: string) => ({ "vo-bijzonder": holds, pro: { anders: pro } }) as const;
const institution = (what: string) => ({ so: { anders: what }, vso: { anders: what } }) as const;

/**
 * Every rule that a parent meets at school, with for each kind of school whether it holds. A text may send a parent to the school to
 * ask only where this table does not know: a test holds that.
 */
export const schoolRules = {
  "schriftelijk-aanmelden": {
    rule: "Aanmelden gebeurt schriftelijk.",
    fact: "3.2",
    holds: always,
    sources: { po: "wpo-40-2", wec: "wec-40-3", vo: "wvo-8.8-1" },
  },
  "zo-mogelijk-vooraf": {
    rule: "Ouders melden zo mogelijk ruim vóór de start aan.",
    fact: "3.4",
    holds: {
      ...always,
      "vo-openbaar": { anders: "niet voor de eerste klas" },
      "vo-bijzonder": { anders: "niet voor de eerste klas" },
      pro: { anders: "niet voor de eerste klas" },
    },
    sources: { po: "wpo-40-2", wec: "wec-40-3", vo: "wvo-8.8-1" },
  },
  aanmeldweek: {
    rule: "Voor de eerste klas is er één aanmeldweek.",
    fact: "3.14",
    holds: onlyVo,
    sources: { vo: "wvo-8.8-8" },
  },
  beslistermijn: {
    rule: "De school beslist binnen een vaste tijd, met één verlenging.",
    fact: "3.7",
    holds: always,
    sources: { po: "wpo-40-6", wec: "wec-40-7", vo: "wvo-8.8-2" },
  },
  "tijd-om-aan-te-vullen": {
    rule: "Is de aanmelding niet volledig, dan geeft de school eerst tijd om aan te vullen.",
    fact: "3.5",
    holds: always,
    sources: { po: "wpo-63-4", wec: "wec-61-5", vo: "wvo-8.8-3" },
  },
  "niet-behandelen-op-tijd": {
    rule: "Een besluit om de aanmelding niet te behandelen heeft een vaste tijd.",
    fact: "3.5",
    holds: { ...always, ...privateVo("nee", "alleen op een openbare school") },
    sources: { po: "wpo-63-4", wec: "wec-61-5", vo: "wvo-8.8-3" },
  },
  "stilstand-bij-aanvullen": {
    rule: "De beslistermijn staat stil zolang er moet worden aangevuld.",
    fact: "3.5",
    holds: { ...always, ...privateVo("nee", "alleen op een openbare school") },
    sources: { po: "wpo-63-4", wec: "wec-61-5", vo: "wvo-8.8-3" },
  },
  zorgplicht: {
    rule: "De school onderzoekt of extra ondersteuning nodig is, en zorgt dan voor een plek.",
    fact: "3.6",
    holds: { ...always, ...institution("niet op een instelling van cluster 1 of 2") },
    sources: { po: "wpo-40-3", wec: "wec-40-4", vo: "wvo-8.9" },
  },
  "weigeren-met-andere-school": {
    rule: "Heeft een kind extra ondersteuning nodig, dan mag de school pas weigeren als een andere school klaarstaat.",
    fact: "3.6",
    holds: { ...always, ...institution("niet op een instelling van cluster 1 of 2") },
    sources: { po: "wpo-40-4", wec: "wec-40-5", vo: "wvo-8.9" },
  },
  "school-is-vol": {
    rule: "De zorgplicht geldt niet als de school voor elk kind vol is, of als ouders de grondslag niet respecteren.",
    fact: "3.9",
    holds: {
      ...always,
      "vo-openbaar": { anders: "ook niet als het kind niet voldoet aan de eisen van de wet" },
      "vo-bijzonder": { anders: "ook niet als het kind niet voldoet aan de eisen van de wet" },
      pro: { anders: "ook niet als het kind niet voldoet aan de eisen van de wet" },
    },
    sources: { po: "wpo-40-5", wec: "wec-40-6", vo: "wvo-8.9-3" },
  },
  "weigeren-om-geloof": {
    rule: "De school mag een kind niet weigeren om zijn geloof.",
    fact: "3.20",
    holds: {
      basisschool: { anders: "op een openbare school altijd; op een andere alleen zonder openbare school in de buurt" },
      sbo: { anders: "voor een kind van een basisschool, tenzij ouders de grondslag niet respecteren" },
      so: { anders: "tenzij ouders de grondslag niet respecteren of onderschrijven" },
      vso: { anders: "tenzij ouders de grondslag niet respecteren of onderschrijven" },
      "vo-openbaar": "ja",
      "vo-bijzonder": { anders: "alleen zonder openbare school in de buurt" },
      pro: { anders: "als de openbare of bijzondere school" },
    },
    sources: { po: "wpo-40-9", wec: "wec-40-17", vo: "wvo-8.2" },
  },
  "tlv-nodig": {
    rule: "Toelaten mag pas met een TLV.",
    fact: "5.1",
    holds: {
      basisschool: "nee",
      sbo: "ja",
      ...institution("niet op een instelling van cluster 1 of 2"),
      "vo-openbaar": "nee",
      "vo-bijzonder": "nee",
      pro: "ja",
    },
    sources: { po: "wpo-40-8", wec: "wec-40-10", vo: "wvo-2.30" },
  },
  "tlv-hele-schooljaren": {
    rule: "Een TLV geldt voor een of meer hele schooljaren.",
    fact: "5.15",
    holds: { basisschool: "nee", sbo: "ja", so: "ja", vso: "ja", "vo-openbaar": "nee", "vo-bijzonder": "nee", pro: "nee" },
    sources: { po: "wpo-40-13", wec: "wec-40-15", vo: "wvo-2.30" },
  },
  "laatste-jaar-van-de-tlv": {
    rule: "In het laatste jaar van de TLV zorgt het bestuur voor terug- of overplaatsing. Dat vervalt alleen met een nieuwe TLV.",
    fact: "7.1",
    holds: { basisschool: "nee", sbo: "ja", so: "ja", vso: "ja", "vo-openbaar": "nee", "vo-bijzonder": "nee", pro: "nee" },
    sources: { po: "wpo-40-14", wec: "wec-40-15" },
  },
  "bijdrage-en-toelaten": {
    rule: "Of een kind wordt toegelaten, mag niet afhangen van een geldelijke bijdrage.",
    fact: "3.17",
    holds: always,
    sources: { po: "wpo-40-1", wec: "wec-40-1", vo: "wvo-8.8-7" },
  },
  "starten-zonder-nummer": {
    rule: "Een kind zonder burgerservicenummer mag toch starten.",
    fact: "3.21",
    holds: always,
    sources: { po: "wpo-40b", wec: "wec-42a", vo: "wvo-8.10" },
  },
  "tijdelijke-plek": {
    rule: "Is er na een vaste tijd geen besluit en staat het kind nergens ingeschreven, dan volgt een tijdelijke plek.",
    fact: "3.8",
    holds: {
      ...always,
      vso: { anders: "alleen als het kind voldoet aan de eisen voor toelating" },
      "vo-openbaar": { anders: "alleen als het kind voldoet aan de eisen voor toelating" },
      "vo-bijzonder": { anders: "alleen als het kind voldoet aan de eisen voor toelating" },
      pro: { anders: "alleen als het kind voldoet aan de eisen voor toelating" },
    },
    sources: { po: "wpo-40-7", wec: "wec-40-8", vo: "wvo-8.13" },
  },
  "weigering-op-papier": {
    rule: "Een weigering komt schriftelijk, met redenen.",
    fact: "3.18",
    holds: always,
    sources: { po: "wpo-63-2", wec: "wec-61-2", vo: "wvo-8.8-4" },
  },
  "bezwaar-bij-de-school": {
    rule: "Tegen een weigering of verwijdering kunnen ouders bezwaar maken bij het bestuur.",
    fact: "8.5",
    holds: always,
    sources: { po: "wpo-63-3", wec: "wec-61-3", vo: "wvo-8.8-5" },
  },
  "horen-op-bezwaar": {
    rule: "Het bestuur hoort de ouders voordat het op hun bezwaar beslist.",
    fact: "8.5",
    holds: {
      ...always,
      "vo-openbaar": { anders: "de leerling, en onder 18 jaar ook de ouders" },
      "vo-bijzonder": { anders: "de leerling, en onder 18 jaar ook de ouders" },
      pro: { anders: "de leerling, en onder 18 jaar ook de ouders" },
    },
    sources: { po: "wpo-63-3", wec: "wec-61-3", vo: "wvo-8.8-6" },
  },
  "besluit-op-bezwaar": {
    rule: "Het bestuur beslist binnen een vaste tijd na ontvangst van het bezwaar.",
    fact: "8.5",
    holds: {
      basisschool: { anders: "op een openbare school na het einde van de bezwaartermijn" },
      sbo: { anders: "op een openbare school na het einde van de bezwaartermijn" },
      so: { anders: "op een openbare school na het einde van de bezwaartermijn" },
      vso: { anders: "op een openbare school na het einde van de bezwaartermijn" },
      "vo-openbaar": "ja",
      "vo-bijzonder": "ja",
      pro: "ja",
    },
    sources: { po: "wpo-63-3", wec: "wec-61-3", vo: "wvo-8.8-6" },
  },
  "schorsing-duur": {
    rule: "Een schorsing duurt hooguit een vaste tijd en komt schriftelijk, met redenen.",
    fact: "8.6",
    holds: always,
    sources: { po: "wpo-40c", wec: "wec-40a", vo: "wvo-8.14" },
  },
  "schorsing-inspectie": {
    rule: "Een schorsing van meer dan één dag meldt het bestuur aan de inspectie.",
    fact: "8.6",
    holds: always,
    sources: { po: "wpo-40c", wec: "wec-40a", vo: "wvo-8.14" },
  },
  "verwijderen-met-andere-school": {
    rule: "Verwijderen mag pas als een andere school klaarstaat.",
    fact: "8.7",
    holds: {
      basisschool: "ja",
      sbo: "ja",
      ...institution("voor wie onder de Leerplichtwet valt; een instelling ook na lang zoeken zonder succes"),
      "vo-openbaar": { anders: "voor wie onder de Leerplichtwet valt" },
      "vo-bijzonder": { anders: "voor wie onder de Leerplichtwet valt" },
      pro: { anders: "voor wie onder de Leerplichtwet valt" },
    },
    sources: { po: "wpo-40-11", wec: "wec-40-18", vo: "wvo-8.15-2" },
  },
  "verwijderen-inspectie-vooraf": {
    rule: "Voor een verwijdering overlegt het bestuur eerst met de inspectie.",
    fact: "8.7",
    holds: {
      ...onlyVo,
      "vo-openbaar": { anders: "voor wie onder de Leerplichtwet valt" },
      "vo-bijzonder": { anders: "voor wie onder de Leerplichtwet valt" },
      pro: { anders: "voor wie onder de Leerplichtwet valt" },
    },
    sources: { vo: "wvo-8.15-4" },
  },
  "opp-op-tijd": {
    rule: "Is een opp nodig, dan stelt het bestuur het binnen een vaste tijd na de inschrijving vast.",
    fact: "4.6",
    holds: always,
    sources: { po: "wpo-40a-3", wec: "wec-41a-3", vo: "wvo-2.44-2" },
  },
  "eens-over-de-begeleiding": {
    rule: "Over de individuele begeleiding in het opp moeten school en ouders het eens zijn.",
    fact: "4.8",
    holds: { ...always, vso: { anders: "met een meerderjarige leerling zelf" } },
    sources: { po: "wpo-40a-2", wec: "wec-41a-2", vo: "wvo-2.44-2" },
  },
  "opp-elk-jaar": {
    rule: "De school evalueert het opp elk schooljaar met ouders en leerling.",
    fact: "4.9",
    holds: { ...always, vso: { anders: "met een meerderjarige leerling alleen" } },
    sources: { po: "wpo-40a-4", wec: "wec-41a-4", vo: "wvo-2.44-3" },
  },
  klachtenregeling: {
    rule: "De school heeft een klachtenregeling, en het bestuur laat na het oordeel op tijd weten wat het doet.",
    fact: "8.3",
    holds: always,
    sources: { po: "wpo-14-7", wec: "wec-23", vo: "wvo-3.36-3" },
  },
  "minder-uren": {
    rule: "De inspectie kan om lichamelijke of psychische redenen minder uren toestaan.",
    fact: "4.16",
    holds: { ...always, pro: "nee" },
    sources: { po: "wpo-8-10", wec: "wec-12-2", vo: "wvo-2.38-11" },
  },
  "onderwijs-bij-ziekte": {
    rule: "De school zorgt ook bij ziekte voor genoeg onderwijs, en kan daarvoor een consulent vragen.",
    fact: "10.9",
    holds: always,
    sources: { po: "wpo-9a", wec: "wec-11-6", vo: "wvo-2.45" },
  },
  "melden-van-verzuim": {
    rule: "De school meldt ongeoorloofd verzuim vanaf een vast aantal uren.",
    fact: "6.6",
    holds: always,
    sources: { po: "lpw-21a-1", wec: "lpw-21a-1", vo: "lpw-21a-1" },
  },
  vervoer: {
    rule: "De gemeente bekostigt vervoer naar school.",
    fact: "6.11",
    holds: {
      basisschool: "ja",
      sbo: "ja",
      so: "ja",
      vso: { anders: "alleen door een handicap" },
      "vo-openbaar": { anders: "alleen door een handicap" },
      "vo-bijzonder": { anders: "alleen door een handicap" },
      pro: { anders: "alleen door een handicap" },
    },
    sources: { po: "wpo-4", wec: "wec-4-4", vo: "wvo-8.28" },
  },
  "vervoer-eigen-bijdrage": {
    rule: "De gemeente mag voor het vervoer een eigen bijdrage vragen.",
    fact: "6.11",
    holds: {
      basisschool: { anders: "niet als je kind door een handicap niet zelf kan reizen" },
      sbo: { anders: "niet als je kind door een handicap niet zelf kan reizen" },
      so: "nee",
      vso: "nee",
      "vo-openbaar": "nee",
      "vo-bijzonder": "nee",
      pro: "nee",
    },
    sources: { po: "wpo-4-7", wec: "wec-4", vo: "wvo-8.29" },
  },
  "vervoer-dichtstbij": {
    rule: "Het vervoer gaat naar de dichtstbijzijnde school die voor het kind toegankelijk is.",
    fact: "6.11",
    holds: always,
    sources: { po: "wpo-4", wec: "wec-4", vo: "wvo-8.29" },
  },
  "vervoer-in-het-weekend": {
    rule: "Bij verblijf in een internaat of pleeggezin is er vervoer in het weekend en de vakantie.",
    fact: "6.35",
    holds: {
      basisschool: "nee",
      sbo: "nee",
      so: { anders: "de gemeente bepaalt in welke gevallen en onder welke voorwaarden" },
      vso: { anders: "de gemeente bepaalt in welke gevallen en onder welke voorwaarden" },
      "vo-openbaar": "nee",
      "vo-bijzonder": "nee",
      pro: "nee",
    },
    sources: { wec: "wec-4-6" },
  },
} as const satisfies Record<string, SchoolRule>;

export type SchoolRuleId = keyof typeof schoolRules;

/** The rules of a fact of which it is known for every kind of school whether they hold. */
export function knownRulesOf(fact: FactId): SchoolRuleId[] {
  return (Object.entries<SchoolRule>(schoolRules) as [SchoolRuleId, SchoolRule][])
    .filter(([, rule]) => rule.fact === fact && Object.values(rule.holds).every((holds) => holds !== "niet-gelezen"))
    .map(([id]) => id);
}

/** On which schools a rule holds, as phrases: "op alle scholen", "niet op een basisschool", "vso: met een meerderjarige leerling". */
export function holdsInWords({ holds }: SchoolRule): string {
  const kinds = Object.keys(schoolKinds) as SchoolKind[];
  const names = (wanted: Holds) => kinds.filter((kind) => holds[kind] === wanted).map((kind) => schoolKinds[kind]);
  const differences = new Map<string, string[]>();
  for (const kind of kinds) {
    const cell = holds[kind];
    if (typeof cell === "object") differences.set(cell.anders, [...(differences.get(cell.anders) ?? []), schoolKinds[kind]]);
  }
  const [yes, no, unread] = [names("ja"), names("nee"), names("niet-gelezen")];
  if (yes.length === kinds.length) return "op alle scholen";
  return [
    yes.length > 0 && `op ${yes.join(", ")}`,
    no.length > 0 && `niet op ${no.join(", ")}`,
    ...[...differences].map(([difference, schools]) => `${schools.join(", ")}: ${difference}`),
    unread.length > 0 && `niet gelezen voor ${unread.join(", ")}`,
  ]
    .filter(Boolean)
    .join("; ");
}
