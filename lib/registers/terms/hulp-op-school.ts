import type { TermStructure } from "./term";

/** Words about help at school, who talks about it, and where it is written down. */
export const hulpOpSchoolTerms = {
  "ambulante-begeleiding": {
    who: ["school", "samenwerkingsverband", "instelling-cluster-1-2"],
    step: "extra-hulp-uitvoeren",
    page: "extra-ondersteuning-en-toewijzing",
    facts: ["4.3", "9.5", "9.6"],
  },
  arrangement: {
    who: ["school", "samenwerkingsverband"],
    step: "extra-hulp-regelen",
    page: "extra-ondersteuning-en-toewijzing",
    facts: ["4.3", "4.4"],
  },
  basisondersteuning: {
    unavoidable: true,
    who: ["school"],
    step: "gesprek-over-je-zorgen",
    page: "hulp-op-school",
    facts: ["4.1", "4.5"],
  },
  "extra-ondersteuning": {
    who: ["school", "samenwerkingsverband"],
    step: "extra-hulp-regelen",
    page: "extra-ondersteuning-en-toewijzing",
    facts: ["4.2", "4.3"],
  },
  "groot-overleg": {
    who: ["school", "ouders", "deskundige"],
    step: "breed-overleg",
    page: "gesprek-voorbereiden",
    facts: ["4.14"],
  },
  "multidisciplinair-overleg": {
    who: ["school", "deskundige", "ouders"],
    step: "breed-overleg",
    page: "gesprek-voorbereiden",
    facts: ["4.14"],
  },
  ondersteuningsaanbod: {
    unavoidable: true,
    who: ["school", "nieuwe-school"],
    step: "school-beslist",
    page: "extra-ondersteuning-en-toewijzing",
    facts: ["4.2", "4.5", "3.6"],
  },
  "onderwijs-zorg": {
    unavoidable: true,
    who: ["school", "gemeente"],
    step: "zorg-op-school",
    page: "zorg-op-school",
    facts: ["10.10", "4.13"],
  },
  "orthopedagogisch-didactisch-centrum": {
    who: ["school", "samenwerkingsverband"],
    step: "basisschool-of-middelbare-school",
    page: "extra-ondersteuning-en-toewijzing",
    facts: ["1.12"],
  },
  overbruggingsplan: {
    who: ["school", "samenwerkingsverband"],
    step: "plan-voor-de-wachttijd",
    page: "een-plek-vinden",
    facts: ["6.5"],
  },
  schoolgids: {
    who: ["school"],
    step: "gesprek-over-je-zorgen",
    page: "extra-ondersteuning-en-toewijzing",
    facts: ["4.5", "1.22"],
  },
  schoolondersteuningsprofiel: {
    unavoidable: true,
    who: ["school"],
    step: "gesprek-over-je-zorgen",
    page: "wat-verandert-er",
    facts: ["4.5", "11.1"],
  },
  toewijzing: {
    who: ["samenwerkingsverband", "school"],
    step: "extra-hulp-regelen",
    page: "extra-ondersteuning-en-toewijzing",
    facts: ["4.3", "4.15", "2.1"],
  },
} as const satisfies Record<string, TermStructure>;
