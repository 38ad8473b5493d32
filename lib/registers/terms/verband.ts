import type { TermStructure } from "./term";

/** Words about the samenwerkingsverband, its plan and who has a say in it. */
export const verbandTerms = {
  doorzettingsmacht: {
    who: ["schoolbestuur", "gemeente", "samenwerkingsverband"],
    step: "hulp-bij-lang-thuis",
    page: "een-plek-vinden",
    facts: ["6.7", "6.3"],
  },
  instemmingsrecht: {
    who: ["ouders", "school", "samenwerkingsverband"],
    step: "eens-over-de-hulp-in-het-opp",
    page: "ontwikkelingsperspectief",
    facts: ["4.8", "1.16", "2.4"],
  },
  medezeggenschapsraad: {
    unavoidable: true,
    who: ["ouders", "school"],
    step: "gesprek-over-je-zorgen",
    page: "meepraten",
    facts: ["4.5", "1.16", "2.10"],
  },
  ondersteuningsplan: {
    unavoidable: true,
    who: ["samenwerkingsverband"],
    step: "verband-beslist",
    page: "ondersteuningsplan",
    facts: ["2.1", "2.3", "2.7", "5.8"],
  },
  ondersteuningsplanraad: {
    unavoidable: true,
    who: ["ouders", "samenwerkingsverband"],
    step: "verband-beslist",
    page: "meepraten",
    facts: ["1.16", "2.4", "2.10"],
  },
  "ouder-en-jeugdsteunpunt": {
    who: ["steunpunt"],
    step: "praat-met-het-steunpunt",
    page: "wie-helpt-je",
    facts: ["1.13", "6.10", "8.1"],
  },
  "passend-onderwijs": {
    who: ["school", "samenwerkingsverband"],
    step: "vraag-de-leraar",
    page: "passend-onderwijs-in-een-minuut",
    facts: ["1.1", "3.1", "4.1", "4.2"],
  },
  samenwerkingsverband: {
    unavoidable: true,
    who: ["samenwerkingsverband"],
    step: "verband-beslist",
    page: "het-samenwerkingsverband",
    facts: ["1.1", "1.10", "1.22", "1.23"],
  },
} as const satisfies Record<string, TermStructure>;
