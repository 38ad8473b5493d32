import type { TermStructure } from "./term";

/** Words about applying to a school, getting in and getting there. */
export const aanmeldenTerms = {
  aanmelden: {
    who: ["ouders", "nieuwe-school"],
    step: "welke-gewone-school",
    page: "zorgplicht-en-aanmelden",
    facts: ["3.2", "3.4", "3.5", "3.11"],
  },
  grondslag: {
    who: ["nieuwe-school", "ouders"],
    step: "waarom-weigert-de-school",
    page: "een-school-weigert",
    facts: ["3.9", "3.20"],
  },
  inschrijven: {
    who: ["nieuwe-school", "school"],
    step: "inschrijven",
    page: "zorgplicht-en-aanmelden",
    facts: ["3.11", "3.12", "3.21"],
  },
  leerlingenvervoer: {
    unavoidable: true,
    who: ["gemeente"],
    step: "vervoer-aanvragen",
    page: "vervoer",
    facts: ["6.11", "6.12", "6.13", "6.14"],
  },
  toelating: {
    who: ["nieuwe-school"],
    step: "school-beslist",
    page: "zorgplicht-en-aanmelden",
    facts: ["3.6", "3.7", "3.18"],
  },
  zorgplicht: {
    who: ["nieuwe-school", "school"],
    step: "school-beslist",
    page: "zorgplicht-en-aanmelden",
    facts: ["3.1", "3.2", "3.9", "6.3"],
  },
} as const satisfies Record<string, TermStructure>;
