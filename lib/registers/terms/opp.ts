import type { TermStructure } from "./term";

/** Words about the plan for one child. */
export const oppTerms = {
  handelingsdeel: {
    who: ["school", "ouders"],
    step: "eens-over-de-hulp-in-het-opp",
    page: "ontwikkelingsperspectief",
    facts: ["4.7", "4.8"],
  },
  hoorrecht: {
    who: ["leerling", "school"],
    step: "kind-laten-horen",
    page: "hoorrecht",
    facts: ["4.10"],
  },
  "individuele-begeleiding": {
    who: ["school", "ouders"],
    step: "opp-opstellen",
    page: "ontwikkelingsperspectief",
    facts: ["4.7", "4.8"],
  },
  ontwikkelingsperspectief: {
    unavoidable: true,
    who: ["school", "ouders", "leerling"],
    step: "opp-opstellen",
    page: "ontwikkelingsperspectief",
    facts: ["4.6", "4.7", "4.8", "4.9"],
  },
} as const satisfies Record<string, TermStructure>;
