import type { TermStructure } from "./term";

/** Words about the step to the next school, or to life after school. */
export const overstapTerms = {
  dagbesteding: {
    who: ["school", "leerling", "ouders"],
    step: "jongere-beslist-mee",
    page: "jongeren-van-16-en-18",
    facts: ["7.11"],
  },
  doorstroomtoets: {
    who: ["school"],
    step: "schooladvies-volgen",
    page: "overstap-naar-de-middelbare-school",
    facts: ["7.6", "7.7"],
  },
  "onderwijskundig-rapport": {
    who: ["school", "nieuwe-school"],
    step: "inschrijven",
    page: "overstap-naar-de-middelbare-school",
    facts: ["6.16", "10.32", "10.36"],
  },
  schooladvies: {
    who: ["school"],
    step: "schooladvies-volgen",
    page: "overstap-naar-de-middelbare-school",
    facts: ["7.5", "7.7", "3.15"],
  },
  terugplaatsing: {
    who: ["school", "nieuwe-school", "ouders"],
    step: "terug-naar-gewoon-voorbereiden",
    page: "terug-naar-regulier",
    facts: ["7.1", "7.3", "7.4", "7.13"],
  },
  uitstroomprofiel: {
    who: ["school", "leerling", "ouders"],
    step: "jongere-beslist-mee",
    page: "jongeren-van-16-en-18",
    facts: ["7.11", "4.7"],
  },
  "warme-overdracht": {
    who: ["school", "nieuwe-school"],
    step: "brugklas-met-hulp-voorbereiden",
    page: "overstap-naar-de-middelbare-school",
    facts: ["6.16", "3.14"],
  },
} as const satisfies Record<string, TermStructure>;
