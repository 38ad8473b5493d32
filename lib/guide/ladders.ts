import type { NodeId } from "../ids/nodes";
import type { NonEmpty } from "../non-empty";
import type { ActorId } from "../registers/actors";
import type { FactId } from "../registers/facts";
import { word } from "../words/word";
import { wordSet, wordsIn } from "../words/word-set";

/** One body you can turn to, and the node that tells how. */
type Rung = { readonly actor: ActorId; readonly node: NodeId };

/**
 * What you can do when a problem is not solved, from the first talk to the judge. Every problem has the bodies that
 * are competent for it and no others (fact 8.12); the order is that of chapter 8.
 */
export type Ladder = {
  readonly rungs: NonEmpty<Rung>;
  readonly facts: NonEmpty<FactId>;
};

export const ladders = {
  hulp: {
    rungs: [
      { actor: "school", node: "school-doet-niets" },
      { actor: "steunpunt", node: "steunpunt-bij-hulp" },
      { actor: "onderwijsconsulent", node: "consulent-bij-hulp" },
      { actor: "klachtencommissie", node: "klacht-over-de-school" },
      { actor: "college", node: "oordeel-van-het-college" },
      { actor: "rechtshulp", node: "juridische-hulp" },
    ],
    facts: ["8.1", "8.2", "8.3", "8.11", "8.12"],
  },
  klacht: {
    rungs: [
      { actor: "steunpunt", node: "praat-met-het-steunpunt" },
      { actor: "klachtencommissie", node: "klacht-over-de-school" },
      { actor: "rechtshulp", node: "juridische-hulp" },
    ],
    facts: ["8.1", "8.3", "8.12"],
  },
  "extra-hulp": {
    rungs: [
      { actor: "school", node: "hulp-afgewezen" },
      { actor: "steunpunt", node: "steunpunt-bij-extra-hulp" },
      { actor: "onderwijsconsulent", node: "consulent-bij-extra-hulp" },
      { actor: "samenwerkingsverband", node: "oneens-over-extra-hulp" },
      { actor: "college", node: "oordeel-van-het-college" },
    ],
    facts: ["4.4", "8.1", "8.2", "8.3", "8.11"],
  },
  opp: {
    rungs: [
      { actor: "school", node: "gesprek-over-het-opp" },
      { actor: "steunpunt", node: "steunpunt-bij-opp" },
      { actor: "onderwijsconsulent", node: "consulent-bij-opp" },
      { actor: "geschillencommissie", node: "geschil-over-het-opp" },
      { actor: "rechtshulp", node: "juridische-hulp" },
    ],
    facts: ["8.1", "8.2", "8.4", "8.12"],
  },
  weigering: {
    rungs: [
      { actor: "nieuwe-school", node: "gesprek-over-weigering" },
      { actor: "steunpunt", node: "steunpunt-bij-weigering" },
      { actor: "onderwijsconsulent", node: "consulent-bij-weigering" },
      { actor: "geschillencommissie", node: "geschil-over-de-weigering" },
      { actor: "schoolbestuur", node: "bezwaar-bij-schoolbestuur" },
      { actor: "college", node: "oordeel-van-het-college" },
      { actor: "rechter", node: "rechter-over-de-school" },
    ],
    facts: ["8.1", "8.2", "8.4", "8.5", "8.11", "8.12"],
  },
  verwijdering: {
    rungs: [
      { actor: "school", node: "verwijdering" },
      { actor: "steunpunt", node: "steunpunt-bij-verwijdering" },
      { actor: "onderwijsconsulent", node: "consulent-bij-verwijdering" },
      { actor: "geschillencommissie", node: "geschil-over-de-verwijdering" },
      { actor: "schoolbestuur", node: "bezwaar-tegen-verwijdering" },
      { actor: "college", node: "oordeel-van-het-college" },
      { actor: "rechter", node: "rechter-over-de-verwijdering" },
    ],
    facts: ["8.1", "8.2", "8.4", "8.5", "8.7", "8.11", "8.12"],
  },
  schorsing: {
    rungs: [
      { actor: "school", node: "schorsing-controleren" },
      { actor: "schoolbestuur", node: "bezwaar-tegen-schorsing" },
      { actor: "klachtencommissie", node: "klacht-over-de-school" },
      { actor: "rechtshulp", node: "juridische-hulp" },
    ],
    facts: ["8.1", "8.3", "8.6", "8.12"],
  },
  tlv: {
    rungs: [
      { actor: "samenwerkingsverband", node: "bel-het-verband-over-het-besluit" },
      { actor: "steunpunt", node: "steunpunt-bij-tlv" },
      { actor: "bezwaarcommissie", node: "bezwaar-tegen-tlv" },
      { actor: "rechter", node: "beroep-bij-de-rechter" },
      { actor: "rechter", node: "hoger-beroep" },
    ],
    facts: ["8.1", "8.8", "8.9", "8.12"],
  },
  "tlv-te-laat": {
    rungs: [
      { actor: "samenwerkingsverband", node: "verband-is-te-laat" },
      { actor: "steunpunt", node: "steunpunt-bij-te-laat-besluit" },
      { actor: "rechter", node: "rechter-bij-te-laat-besluit" },
    ],
    facts: ["8.1", "8.10"],
  },
  thuis: {
    rungs: [
      { actor: "school", node: "gesprek-over-thuis-zitten" },
      { actor: "steunpunt", node: "steunpunt-bij-thuis-zitten" },
      { actor: "onderwijsconsulent", node: "hulp-bij-lang-thuis" },
      { actor: "klachtencommissie", node: "klacht-over-thuis-zitten" },
      { actor: "rechtshulp", node: "juridische-hulp" },
    ],
    facts: ["6.7", "8.1", "8.2", "8.3", "10.3"],
  },
  vervoer: {
    rungs: [
      { actor: "gemeente", node: "vraag-de-gemeente-over-vervoer" },
      { actor: "gemeente", node: "bezwaar-vervoer" },
      { actor: "rechter", node: "rechter-over-vervoer" },
    ],
    facts: ["6.14", "8.12"],
  },
  "cluster-1-2": {
    rungs: [
      { actor: "instelling-cluster-1-2", node: "vraag-de-instelling-hoe-het-staat" },
      { actor: "geschillencommissie", node: "instelling-zegt-nee" },
      { actor: "rechtshulp", node: "juridische-hulp" },
    ],
    facts: ["8.12", "9.10"],
  },
  dossier: {
    rungs: [
      { actor: "school", node: "herinnering-dossier" },
      { actor: "autoriteit-persoonsgegevens", node: "klacht-over-dossier" },
    ],
    facts: ["10.12"],
  },
  gezag: {
    rungs: [
      { actor: "ouders", node: "samen-beslissen" },
      { actor: "rechter", node: "rechter-over-gezag" },
    ],
    facts: ["10.13"],
  },
  vrijstelling: {
    rungs: [
      { actor: "gemeente", node: "vrijstelling-niet-goed" },
      { actor: "rechtshulp", node: "juridische-hulp" },
    ],
    facts: ["10.5"],
  },
  veiligheid: {
    rungs: [
      { actor: "school", node: "gesprek-over-veiligheid" },
      { actor: "vertrouwensinspecteur", node: "bel-de-vertrouwensinspecteur" },
      { actor: "klachtencommissie", node: "klacht-over-de-school" },
    ],
    facts: ["8.1", "8.3", "8.12"],
  },
  "gelijke-behandeling": {
    rungs: [
      { actor: "vertrouwenspersoon", node: "ongelijk-behandeld" },
      { actor: "klachtencommissie", node: "klacht-over-de-school" },
      { actor: "college", node: "oordeel-van-het-college" },
    ],
    facts: ["8.1", "8.3", "8.11", "8.12"],
  },
} as const satisfies Record<string, Ladder>;

export type LadderId = keyof typeof ladders;

/** The words of the ladders: content/<language>/gids/trappen.yaml. */
export const ladderWords = wordSet<Record<LadderId, string>>("gids", {
  trappen: { home: "lib/guide/ladders.ts", entries: Object.fromEntries(Object.keys(ladders).map((id) => [id, word])) },
});

/** The problem of a ladder, as the end of "Kom je er niet uit …": "over het opp". @throws as readWords does */
export function ladderAbout(id: LadderId, language: string): string {
  return wordsIn(ladderWords, id, language).words;
}
