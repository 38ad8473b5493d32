import type { Term } from "./term";

/** Words about the plan for one child. */
export const oppTerms = {
  handelingsdeel: {
    word: "handelingsdeel",
    explanation: "Het stuk van het opp met de hulp voor je kind. Daarover moeten jij en de school het eens zijn.",
    inLetters: ["Wij verzoeken u het handelingsdeel voor akkoord te ondertekenen."],
    who: ["school", "ouders"],
    now: "Lees dit stuk rustig door. Zeg wat je anders wilt, voordat je tekent.",
    step: "eens-over-de-hulp-in-het-opp",
    page: "ontwikkelingsperspectief",
    facts: ["4.7", "4.8"],
  },
  hoorrecht: {
    word: "hoorrecht",
    explanation: "Je kind mag zeggen wat het van het opp vindt. Dat geldt op elke leeftijd.",
    inLetters: ["Uw kind is gehoord in het kader van het hoorrecht."],
    who: ["leerling", "school"],
    now: "Vraag je kind hoe het zijn mening wil geven, bijvoorbeeld met een tekening. Vertel dat aan de school.",
    step: "kind-laten-horen",
    page: "hoorrecht",
    facts: ["4.10"],
  },
  "individuele-begeleiding": {
    word: "individuele begeleiding",
    explanation: "De hulp die alleen voor jouw kind is. Die staat in het opp.",
    who: ["school", "ouders"],
    now: "Vraag wie deze hulp geeft, hoe vaak en hoe lang. Vraag of dat in het opp komt.",
    step: "opp-opstellen",
    page: "ontwikkelingsperspectief",
    facts: ["4.7", "4.8"],
  },
  ontwikkelingsperspectief: {
    word: "ontwikkelingsperspectief",
    abbreviation: "opp",
    explanation: "Een plan voor één kind dat extra hulp krijgt.",
    unavoidable: true,
    searchedAs: ["ontwikkelings perspectief", "ontwikkelingsperspektief", "ontwikkelingsplan", "handelingsplan"],
    inLetters: ["Hierbij ontvangt u het OPP ter ondertekening.", "Het OPP wordt jaarlijks met u geëvalueerd."],
    who: ["school", "ouders", "leerling"],
    now: "Vraag de ib'er of de zorgcoördinator om een kopie van het opp. Lees welke hulp erin staat.",
    step: "opp-opstellen",
    page: "ontwikkelingsperspectief",
    facts: ["4.6", "4.7", "4.8", "4.9"],
  },
} as const satisfies Record<string, Term>;
