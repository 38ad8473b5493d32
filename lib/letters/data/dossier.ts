import type { LetterStructure } from "../model";

/** Who asks for a file: until 16 who has gezag, from 12 the pupil too, and from 16 only the pupil (fact 10.30). */
const whoAsks = { id: "wie-vraagt", options: ["ouder-met-gezag", "voogd", "leerling"] } as const;

/** Letters about the data of a pupil: to see, correct, erase, keep within the school, and add to them. */
export const dossier = {
  "dossier-inzien": {
    step: "dossier",
    to: "school",
    nodes: ["dossier-opvragen", "herinnering-dossier"],
    explanation: "dossier-en-privacy",
    facts: ["10.12", "8.8", "10.30", "10.31", "10.34", "10.43"],
    fields: ["geboortedatum", "deel-van-dossier", "dag-verzoek"],
    choices: [whoAsks],
  },
  "dossier-verbeteren": {
    step: "dossier",
    to: "school",
    nodes: ["dossier-verbeteren", "dossier-gezien", "onderzoek-bespreken"],
    explanation: "dossier-en-privacy",
    facts: ["10.32", "10.12", "10.30", "10.34"],
    fields: ["geboortedatum", "deel-van-dossier", "uitleg"],
    choices: [whoAsks, { id: "wat-is-er-mis", options: ["feit-klopt-niet", "er-mist-iets", "oordeel"] }],
  },
  "gegevens-verwijderen": {
    step: "dossier",
    to: "school",
    nodes: ["dossier-verbeteren", "dossier-gezien"],
    explanation: "dossier-en-privacy",
    facts: ["10.33", "10.12", "10.30", "10.31", "10.34", "10.35"],
    fields: ["geboortedatum", "deel-van-dossier", "uitleg"],
    choices: [whoAsks],
    grounds: [
      { id: "niet-meer-nodig", fact: "10.33" },
      { id: "mocht-niet", fact: "10.33" },
      { id: "toestemming-ingetrokken", fact: "10.33" },
      { id: "eigen-situatie", fact: "10.33" },
    ],
  },
  "niet-doorgeven": {
    step: "dossier",
    to: "school",
    nodes: ["dossier-gezien", "dossier-opvragen"],
    explanation: "wie-mag-wat-doorgeven",
    facts: [
      "10.35",
      "6.16",
      "8.3",
      "10.12",
      "10.30",
      "10.31",
      "10.33",
      "10.34",
      "10.36",
      "10.37",
      "10.38",
      "10.40",
      "10.41",
      "10.43",
      "10.44",
    ],
    fields: ["geboortedatum", "uitleg"],
    choices: [whoAsks],
    grounds: [
      { id: "gezondheid", fact: "10.35" },
      { id: "toestemming-ingetrokken", fact: "10.35" },
      { id: "andere-ouders", fact: "10.41" },
      { id: "familie-of-kennis", fact: "10.41" },
      { id: "school-voor-aanmelding", fact: "10.36" },
      { id: "gemeente-of-jeugdhulp", fact: "10.38" },
      { id: "eigen-situatie", fact: "10.33" },
    ],
  },
  "eigen-deskundige-toevoegen": {
    step: "dossier",
    to: "school",
    nodes: ["eigen-deskundige", "richting-of-niveau-in-het-opp", "onderzoek-bespreken", "dossier-verbeteren"],
    explanation: "onderzoek-en-toestemming",
    facts: ["4.25", "4.8", "8.26", "10.30", "10.32", "10.35", "10.42"],
    fields: ["geboortedatum", "deskundige", "uitleg", "dag-antwoord"],
    choices: [
      { id: "wie-stuurt", options: ["ouder-met-gezag", "ouder-van-16-plus", "voogd", "leerling"] },
      { id: "hoeveel-van-het-verslag", options: ["heel", "deel"] },
      { id: "waar-hoort-het-bij", options: ["opp", "dossier", "bij-een-oordeel"] },
    ],
  },
} as const satisfies Record<string, LetterStructure>;
