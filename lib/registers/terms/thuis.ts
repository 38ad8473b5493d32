import type { TermStructure } from "./term";

/** Words about having to go to school, and about staying at home. */
export const thuisTerms = {
  "absoluut-verzuim": {
    who: ["gemeente", "leerplichtambtenaar", "ouders"],
    step: "al-ergens-aangemeld",
    page: "leerplicht",
    facts: ["6.6", "10.4"],
  },
  kwalificatieplicht: {
    unavoidable: true,
    who: ["leerplichtambtenaar", "school"],
    step: "vraag-de-leerplichtambtenaar",
    page: "jongeren-van-16-en-18",
    facts: ["6.8"],
  },
  leerplicht: {
    who: ["leerplichtambtenaar", "school", "ouders"],
    step: "vraag-de-leerplichtambtenaar",
    page: "leerplicht",
    facts: ["6.8", "6.15", "10.3"],
  },
  leerplichtambtenaar: {
    unavoidable: true,
    who: ["leerplichtambtenaar"],
    step: "vraag-de-leerplichtambtenaar",
    page: "leerplicht",
    facts: ["6.6", "6.22", "10.3", "10.4"],
  },
  startkwalificatie: {
    who: ["school", "leerplichtambtenaar"],
    step: "jouw-vraag-als-jongere",
    page: "jongeren-van-16-en-18",
    facts: ["6.8", "6.27"],
  },
  thuiszitter: {
    who: ["school", "samenwerkingsverband", "leerplichtambtenaar"],
    step: "waarom-zit-je-kind-thuis",
    page: "thuis-zitten",
    facts: ["10.3", "3.12", "6.6"],
  },
  verzuim: {
    who: ["school", "leerplichtambtenaar"],
    step: "gesprek-over-thuis-zitten",
    page: "leerplicht",
    facts: ["6.6", "6.18", "6.19"],
  },
  vrijstelling: {
    who: ["ouders", "arts", "gemeente"],
    step: "vrijstelling-overwegen",
    page: "vrijstelling-5a",
    facts: ["10.5", "1.13"],
  },
} as const satisfies Record<string, TermStructure>;
