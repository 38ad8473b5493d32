import type { TermStructure } from "./term";

/** The people and groups that a parent meets. */
export const mensenTerms = {
  "bevoegd-gezag": {
    who: ["schoolbestuur"],
    step: "bezwaar-bij-schoolbestuur",
    page: "wie-doet-wat",
    facts: ["3.1", "5.2", "8.5"],
  },
  "commissie-van-onderzoek": {
    who: ["commissie-van-onderzoek", "instelling-cluster-1-2"],
    step: "wat-beslist-de-instelling",
    page: "cluster-1-en-2",
    facts: ["9.1", "9.4", "9.7"],
  },
  "commissie-voor-de-begeleiding": {
    who: ["school"],
    step: "advies-over-blijven-of-terug",
    page: "terug-naar-regulier",
    facts: ["4.6", "7.2"],
  },
  "functionaris-gegevensbescherming": {
    who: ["school", "samenwerkingsverband"],
    step: "herinnering-dossier",
    page: "dossier-en-privacy",
    facts: ["10.12", "10.34"],
  },
  gedragswetenschapper: {
    unavoidable: true,
    who: ["deskundige", "school"],
    step: "onderzoek-afspreken",
    page: "onderzoek-en-toestemming",
    facts: ["5.6", "6.9"],
  },
  gezag: {
    who: ["ouders", "rechter"],
    step: "samen-beslissen",
    page: "gescheiden-ouders",
    facts: ["10.13", "10.14", "10.45"],
  },
  "interne-begeleider": {
    who: ["school"],
    step: "vraag-de-ib-er",
    page: "wie-doet-wat",
    facts: ["6.1"],
  },
  onderwijsconsulent: {
    unavoidable: true,
    who: ["onderwijsconsulent"],
    step: "consulent-bij-hulp",
    page: "wie-helpt-je",
    facts: ["8.2", "6.10"],
  },
  vertrouwensinspecteur: {
    unavoidable: true,
    who: ["vertrouwensinspecteur"],
    step: "bel-de-vertrouwensinspecteur",
    page: "wie-helpt-je",
    facts: ["8.1", "8.12"],
  },
  vertrouwenspersoon: {
    unavoidable: true,
    who: ["vertrouwenspersoon"],
    step: "vraag-de-vertrouwenspersoon",
    page: "wie-helpt-je",
    facts: ["8.1", "8.12"],
  },
  zorgcoordinator: {
    who: ["school"],
    step: "vraag-de-ib-er",
    page: "wie-doet-wat",
    facts: ["6.1"],
  },
} as const satisfies Record<string, TermStructure>;
