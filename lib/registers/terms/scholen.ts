import type { TermStructure } from "./term";

/** Words for kinds of schools and places, and for what a child needs there. */
export const scholenTerms = {
  "cluster-1": {
    who: ["commissie-van-onderzoek", "instelling-cluster-1-2"],
    step: "aanmelden-cluster-1",
    page: "cluster-1-en-2",
    facts: ["9.1", "9.2", "9.4"],
  },
  "cluster-2": {
    who: ["commissie-van-onderzoek", "instelling-cluster-1-2"],
    step: "aanmelden-cluster-2",
    page: "cluster-1-en-2",
    facts: ["9.1", "9.3", "9.4"],
  },
  "cluster-3": {
    who: ["samenwerkingsverband", "nieuwe-school"],
    step: "welk-soort-school",
    page: "soorten-scholen",
    facts: ["1.3", "5.1", "5.14", "6.4"],
  },
  "cluster-4": {
    who: ["samenwerkingsverband", "nieuwe-school"],
    step: "welk-soort-school",
    page: "soorten-scholen",
    facts: ["1.3", "5.1", "5.14", "6.4"],
  },
  emb: {
    who: ["samenwerkingsverband", "nieuwe-school"],
    step: "aanmelden-bij-emb",
    page: "speciaal-onderwijs",
    facts: ["5.20"],
  },
  "gespecialiseerd-onderwijs": {
    who: ["samenwerkingsverband", "school", "nieuwe-school"],
    step: "welk-soort-school",
    page: "soorten-scholen",
    facts: ["5.1", "6.1", "6.4"],
  },
  "leerwegondersteunend-onderwijs": {
    who: ["samenwerkingsverband", "nieuwe-school"],
    step: "praktijkonderwijs-of-lwoo",
    page: "verband-voortgezet-onderwijs",
    facts: ["5.1", "5.8", "5.9"],
  },
  "medisch-kinderdagverblijf": {
    who: ["ouders", "nieuwe-school"],
    step: "gegevens-verzamelen",
    page: "jonge-kinderen",
    facts: ["10.1", "3.5"],
  },
  praktijkonderwijs: {
    unavoidable: true,
    who: ["samenwerkingsverband", "nieuwe-school"],
    step: "aanvraag-voor-praktijkonderwijs",
    page: "soorten-scholen",
    facts: ["5.1", "5.9", "5.10", "5.13"],
  },
  "residentiele-instelling": {
    who: ["school", "samenwerkingsverband"],
    step: "vraag-de-instelling-over-school",
    page: "soorten-scholen",
    facts: ["5.1", "10.17"],
  },
  "speciaal-basisonderwijs": {
    who: ["samenwerkingsverband", "nieuwe-school"],
    step: "aanvraag-voor-sbo-of-so",
    page: "soorten-scholen",
    facts: ["1.3", "5.1", "5.2", "6.4"],
  },
  "speciaal-onderwijs": {
    who: ["samenwerkingsverband", "nieuwe-school"],
    step: "aanvraag-voor-sbo-of-so",
    page: "speciaal-onderwijs",
    facts: ["1.3", "5.1", "5.2", "6.4"],
  },
  symbiose: {
    who: ["school", "nieuwe-school"],
    step: "wat-is-de-conclusie",
    page: "soorten-scholen",
    facts: ["5.25", "5.32"],
  },
  taalontwikkelingsstoornis: {
    unavoidable: true,
    who: ["commissie-van-onderzoek", "instelling-cluster-1-2", "school"],
    step: "aanmelden-cluster-2",
    page: "cluster-1-en-2",
    facts: ["9.1", "9.3", "9.5"],
  },
  "voortgezet-speciaal-onderwijs": {
    who: ["samenwerkingsverband", "nieuwe-school"],
    step: "naar-het-vso-voorbereiden",
    page: "speciaal-onderwijs",
    facts: ["1.3", "5.1", "5.5", "7.9"],
  },
  "zeer-moeilijk-lerend": {
    who: ["school", "samenwerkingsverband"],
    step: "welk-soort-school",
    page: "soorten-scholen",
    facts: ["5.14", "7.6"],
  },
} as const satisfies Record<string, TermStructure>;
