import type { LetterStructure } from "../model";

/** Letters about the plan for a child with extra help, the opp: to get it, to change it, to disagree, and to be heard about it. */
export const opp = {
  "het-opp-aanpassen": {
    step: "opp",
    to: "school",
    nodes: ["opp-aanpassen"],
    explanation: "als-het-opp-niet-werkt",
    facts: ["4.26", "4.8", "4.10", "4.11", "4.24", "8.3", "8.4", "10.47"],
    fields: ["dag-opp", "voorbeelden", "wens", "dag-antwoord"],
    choices: [{ id: "waarom-anders", options: ["werkt-niet", "past-niet-meer", "school-veranderde"] }],
  },
  "niet-eens-met-het-opp": {
    step: "opp",
    to: "school",
    nodes: ["gesprek-over-het-opp", "richting-of-niveau-in-het-opp", "opp-opstellen", "eerste-opp", "kind-laten-horen"],
    explanation: "als-het-opp-niet-werkt",
    facts: ["4.8", "1.13", "4.7", "4.10", "4.11", "4.24", "4.25", "4.26", "6.10", "8.1", "8.4", "8.12", "10.47"],
    fields: ["dag-opp", "uitleg", "wens", "dag-antwoord"],
    choices: [
      { id: "stand-van-het-opp", options: ["concept", "tekenen", "vastgesteld", "bijgesteld"] },
      { id: "welk-deel", options: ["hulp", "rest", "beide"] },
    ],
    grounds: [
      { id: "zonder-instemming", fact: "4.8" },
      { id: "geen-echt-overleg", fact: "4.24" },
      { id: "kind-niet-gehoord", fact: "4.10" },
      { id: "hulp-staat-er-niet-in", fact: "4.7" },
      { id: "niet-onderbouwd", fact: "4.25" },
      { id: "eigen-deskundige-mist", fact: "4.25" },
      { id: "richting-verandert", fact: "4.24" },
    ],
  },
  "een-opp-dat-te-laat-is": {
    step: "opp",
    to: "school",
    nodes: ["opp-te-laat", "eerste-opp"],
    explanation: "als-het-opp-niet-werkt",
    facts: ["4.6", "1.13", "4.2", "4.8", "4.10", "4.11", "4.12", "6.10", "8.1", "8.3", "8.4"],
    fields: ["groep", "dag-inschrijving", "dag-antwoord"],
    choices: [{ id: "waarom-een-opp", options: ["nieuw-met-extra-hulp", "speciale-school", "na-tijdelijke-plek", "later-nodig"] }],
  },
  "gehoord-worden-als-leerling": {
    step: "opp",
    to: "school",
    nodes: ["jongere-beslist-mee"],
    explanation: "hoorrecht",
    facts: ["4.10", "1.13", "4.7", "4.8", "4.9", "4.11", "6.10"],
    fields: ["leeftijd", "groep", "wens", "dag-antwoord"],
    choices: [
      { id: "hoe-staat-mijn-plan", options: ["komt-er", "verandert", "is-er-al", "terugkijken"] },
      { id: "hoe-oud-ben-ik", options: ["onder-18", "vanaf-18"] },
      { id: "hoe-vertel-ik-het", options: ["praten", "met-iemand-erbij", "brief", "tekening-of-filmpje"] },
    ],
  },
} as const satisfies Record<string, LetterStructure>;
