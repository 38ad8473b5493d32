import type { TermStructure } from "./term";

/** Words about disagreeing with the school or the verband. */
export const oneensTerms = {
  beroep: {
    who: ["rechter", "rechtshulp"],
    step: "beroep-bij-de-rechter",
    page: "na-je-bezwaar",
    facts: ["8.9", "6.10"],
  },
  bezwaar: {
    who: ["samenwerkingsverband", "schoolbestuur", "gemeente"],
    step: "waar-ben-je-het-niet-mee-eens",
    page: "niet-eens",
    facts: ["8.5", "8.8", "8.12", "8.1"],
  },
  bezwaarcommissie: {
    unavoidable: true,
    who: ["bezwaarcommissie", "samenwerkingsverband"],
    step: "hoorzitting-over-je-bezwaar",
    page: "na-je-bezwaar",
    facts: ["8.8", "2.8"],
  },
  "college-voor-de-rechten-van-de-mens": {
    who: ["college"],
    step: "ongelijk-behandeld",
    page: "niet-eens",
    facts: ["8.11", "8.12"],
  },
  "geschillencommissie-passend-onderwijs": {
    unavoidable: true,
    who: ["geschillencommissie", "schoolbestuur"],
    step: "geschil-over-het-opp",
    page: "geschillencommissie",
    facts: ["8.4", "6.10", "8.12"],
  },
  griffierecht: {
    who: ["rechter"],
    step: "beroep-bij-de-rechter",
    page: "naar-de-rechter",
    facts: ["6.10", "8.9"],
  },
  hoorzitting: {
    who: ["bezwaarcommissie", "ouders", "samenwerkingsverband"],
    step: "hoorzitting-over-je-bezwaar",
    page: "na-je-bezwaar",
    facts: ["8.8", "2.8"],
  },
  ingebrekestelling: {
    unavoidable: true,
    who: ["ouders", "school", "samenwerkingsverband"],
    step: "verband-is-te-laat",
    page: "na-je-bezwaar",
    facts: ["8.10", "5.16", "1.13"],
  },
  klachtencommissie: {
    unavoidable: true,
    who: ["klachtencommissie", "schoolbestuur"],
    step: "klacht-over-de-school",
    page: "klagen-over-de-school",
    facts: ["8.3", "6.10"],
  },
  "kort-geding": {
    who: ["rechter", "rechtshulp"],
    step: "rechter-over-de-school",
    page: "naar-de-rechter",
    facts: ["8.5", "8.1"],
  },
  "landelijke-bezwaaradviescommissie-toelaatbaarheidsverklaring": {
    who: ["bezwaarcommissie", "samenwerkingsverband"],
    step: "hoorzitting-over-je-bezwaar",
    page: "na-je-bezwaar",
    facts: ["8.8"],
  },
  rechtsbijstand: {
    who: ["rechtshulp"],
    step: "juridische-hulp",
    page: "naar-de-rechter",
    facts: ["8.1"],
  },
  schorsing: {
    who: ["schoolbestuur", "school", "inspectie"],
    step: "schorsing-controleren",
    page: "schorsing",
    facts: ["8.6", "8.12"],
  },
  verwijdering: {
    who: ["schoolbestuur", "school"],
    step: "verwijdering",
    page: "schorsen-en-verwijderen",
    facts: ["8.7", "3.12", "3.13", "8.5"],
  },
  "voorlopige-voorziening": {
    who: ["rechter", "rechtshulp"],
    step: "bezwaar-tegen-tlv",
    page: "naar-de-rechter",
    facts: ["8.8", "8.1"],
  },
} as const satisfies Record<string, TermStructure>;
