import type { LetterStructure } from "../model";

/** Letters to the school about talking and help, an answer about research, and a call for an onderwijsconsulent. */
export const hulp = {
  "om-een-gesprek-vragen": {
    step: "hulp",
    to: "school",
    nodes: [
      "gesprek-over-je-zorgen",
      "vraag-de-leraar",
      "breed-overleg",
      "vraag-om-evaluatie",
      "hulp-uit-het-opp-komt-niet",
      "zittenblijven-of-lager-niveau",
    ],
    explanation: "gesprek-voorbereiden",
    facts: ["6.1", "1.13", "4.1", "4.9", "4.11", "4.14", "4.15", "4.26", "6.10", "7.17", "8.1", "8.3", "10.6"],
    fields: ["groep", "zorgen", "vragen", "taal", "dag-antwoord"],
    choices: [
      { id: "waarover", options: ["zorgen", "hulp-helpt-te-weinig", "hulp-komt-niet", "groot-overleg", "terugkijken", "blijven-zitten"] },
    ],
  },
  "hulp-en-een-opp-vragen": {
    step: "hulp",
    to: "school",
    nodes: ["school-doet-niets", "extra-hulp-regelen", "geen-geld-of-te-zwaar", "hulp-duurt-te-lang"],
    explanation: "hulp-op-school",
    facts: ["4.1", "1.13", "4.2", "4.3", "4.8", "4.12", "4.15", "4.20", "4.22", "4.23", "6.10", "8.1"],
    fields: ["groep", "zorgen", "wens", "dag-antwoord"],
    choices: [
      { id: "soort-hulp", options: ["basishulp", "extra-hulp", "weet-ik-niet"] },
      {
        id: "wat-speelt-er",
        options: ["eerste-keer", "geen-verandering", "geen-geld", "te-zwaar", "handicap", "duurt-lang", "eerst-onderzoek"],
      },
    ],
  },
  "afspraken-bevestigen": {
    step: "hulp",
    to: "school",
    nodes: ["gesprek-over-je-zorgen", "breed-overleg", "geen-conclusie", "basishulp-volgen"],
    explanation: "gesprek-voorbereiden",
    facts: ["4.15", "4.1", "4.2", "4.7", "4.8", "4.26", "10.30", "10.32"],
    fields: ["dag-gesprek", "afspraken", "waaraan-te-zien", "dag-terugkijken", "vragen", "dag-antwoord"],
    choices: [{ id: "welke-hulp", options: ["basishulp", "extra-hulp", "weet-ik-niet", "geen-hulp"] }],
  },
  "antwoord-over-onderzoek": {
    step: "hulp",
    to: "school",
    nodes: ["geef-je-toestemming", "onderzoek-afspreken", "geen-onderzoek"],
    explanation: "onderzoek-en-toestemming",
    facts: ["5.11", "4.1", "5.9", "5.16", "6.9", "8.22", "10.13", "10.14", "10.39"],
    fields: ["dag-brief", "deskundige", "uitleg", "vragen"],
    choices: [
      { id: "antwoord", options: ["ja", "ja-met-voorwaarden", "nog-niet", "nee"] },
      { id: "leeftijd-kind", options: ["jonger-dan-12", "van-12-tot-16", "vanaf-16"] },
      { id: "wie-heeft-gezag", options: ["alleen-ik", "samen-eens", "ander-antwoordt-zelf", "voogd"] },
    ],
  },
  "een-onderwijsconsulent-vragen": {
    step: "hulp",
    to: "onderwijsconsulent",
    nodes: [
      "consulent-bij-hulp",
      "consulent-bij-extra-hulp",
      "consulent-bij-opp",
      "consulent-bij-weigering",
      "consulent-bij-verwijdering",
      "hulp-bij-lang-thuis",
    ],
    explanation: "wie-helpt-je",
    facts: ["8.2", "6.10", "8.1", "8.12", "8.14"],
    fields: ["school", "uitleg", "dag-gesprek", "wens"],
    choices: [
      { id: "reden-consulent", options: ["thuis", "geen-plek", "hulp-werkt-niet", "zorg-op-school"] },
      { id: "met-wie", options: ["school", "bestuur", "verband", "meer"] },
      { id: "loopt-er-een-zaak", options: ["nee", "ja"] },
    ],
  },
} as const satisfies Record<string, LetterStructure>;
