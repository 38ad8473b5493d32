import type { LetterStructure } from "../model";

/** Letters to the gemeente about transport to school: to apply, against a decision, and about one that is late. */
export const vervoer = {
  "vervoer-aanvragen": {
    step: "vervoer",
    to: "gemeente",
    nodes: ["vervoer-aanvragen", "bezwaar-vervoer-te-laat"],
    explanation: "vervoer",
    facts: ["6.14", "6.11", "6.12", "6.13", "6.30", "6.33", "8.35"],
    fields: ["geboortedatum", "school", "uitleg", "wens", "deskundige"],
    choices: [
      { id: "schoolsoort", options: ["basisschool", "sbo", "so", "vso", "middelbaar"] },
      { id: "waarom-vervoer", options: ["afstand", "niet-zelfstandig", "ander-vervoer"] },
      { id: "welke-school", options: ["dichtstbij", "geloof", "dichterbij-past-niet"] },
      { id: "vanaf-wanneer", options: ["nu", "nieuw-schooljaar"] },
    ],
  },
  "bezwaar-tegen-vervoer": {
    step: "vervoer",
    to: "gemeente",
    nodes: ["bezwaar-vervoer"],
    explanation: "vervoer",
    facts: ["6.14", "6.31", "6.10", "8.12", "8.14", "8.26", "8.31", "8.32", "8.33", "8.42"],
    deadline: { id: "bezwaar-vervoer", from: "dag-besluit" },
    late: "bezwaar-vervoer-te-laat",
    fields: ["geboortedatum", "school", "dag-besluit", "kenmerk", "uitleg", "wens"],
    choices: [{ id: "besluit", options: ["geweigerd", "ander-vervoer", "bijdrage", "gestopt"] }],
    grounds: [
      { id: "past-niet", fact: "6.30" },
      { id: "ouders", fact: "6.30" },
      { id: "dichterbij", fact: "6.11" },
      { id: "basis-sbo", fact: "6.11" },
      { id: "so", fact: "6.12" },
      { id: "vso", fact: "6.12" },
      { id: "bijdrage-so-vso", fact: "6.12" },
      { id: "middelbaar", fact: "6.13" },
      { id: "leeftijd", fact: "6.32" },
    ],
  },
  "ingebrekestelling-gemeente": {
    step: "vervoer",
    to: "gemeente",
    nodes: ["vraag-de-gemeente-over-vervoer", "wachten-op-vervoer", "bezwaar-vervoer-loopt"],
    explanation: "naar-de-rechter",
    facts: ["8.35", "6.14", "6.31", "6.10", "8.10", "8.31"],
    fields: ["dag-aanvraag", "dag-bezwaar", "kenmerk"],
    choices: [{ id: "waarop", options: ["aanvraag", "bezwaar"] }],
  },
} as const satisfies Record<string, LetterStructure>;
