import type { GuideStructure } from "../model";

/** The new school: enrolment, the first ontwikkelingsperspectief, and what to watch from then on. */
export const geplaatst = {
  inschrijven: {
    kind: "step",
    stop: "geplaatst",
    actors: ["nieuwe-school", "school", "ouders"],
    disagree: { next: "praat-met-het-steunpunt" },
    next: { next: "eerste-opp" },
    others: [
      { next: "geplaatst-op-gewone-school" },
      { next: "zelf-aanmelden-bij-sbo-so-of-vso", back: true },
      { next: "voor-je-ja-zegt-tegen-een-plek", back: true },
    ],
    facts: ["3.11", "3.12", "3.21", "4.6", "4.12", "6.4", "6.11", "6.12", "6.13", "6.14", "6.16"],
    explanation: "speciaal-onderwijs",
  },
  "eerste-opp": {
    kind: "step",
    stop: "geplaatst",
    actors: ["nieuwe-school", "ouders", "leerling"],
    deadlines: ["opp-vaststellen"],
    late: { next: "opp-te-laat" },
    disagree: { next: "gesprek-over-het-opp" },
    next: { next: "geplaatst-met-extra-hulp" },
    ladder: "opp",
    facts: ["4.6", "4.7", "4.8", "4.10", "4.11"],
    explanation: "ontwikkelingsperspectief",
  },
  "geplaatst-met-extra-hulp": {
    kind: "outcome",
    stop: "geplaatst",
    mood: "geregeld",
    deadlines: ["opp-evalueren", "tlv-duur"],
    contact: "nieuwe-school",
    ifChanges: [
      { next: "werkt-de-extra-hulp", back: true },
      { next: "blijven-of-terug", back: true },
      { next: "wat-is-er-mis-met-het-opp", back: true },
      { next: "hoe-staat-het-vervoer", back: true },
      { next: "terug-naar-gewoon-voorbereiden", back: true },
    ],
    facts: ["4.9", "4.10", "5.15", "5.19", "7.1", "7.3", "7.13"],
    explanation: "terug-naar-regulier",
  },
  "geplaatst-op-gewone-school": {
    kind: "outcome",
    stop: "geplaatst",
    mood: "geregeld",
    contact: "nieuwe-school",
    ifChanges: [
      { next: "zorgen-besproken", back: true },
      { next: "hoe-staat-het-vervoer", back: true },
    ],
    facts: ["4.1", "4.2", "4.5", "4.12"],
    explanation: "extra-ondersteuning-en-toewijzing",
  },
} as const satisfies Partial<GuideStructure>;
