import type { Fact } from "./fact";

/** Facts about special situations and recent changes of the law. */
export const bijzonderFacts = {
  "10.1": {
    claim:
      "Ouders kunnen een jong kind schriftelijk aanmelden vanaf de derde verjaardag. Gaat het om sbo of so, dan vraagt de school van aanmelding de TLV aan bij het verband van de woonplaats.",
    sources: ["wpo-40-2", "wpo-40-8b", "wec-40-3", "wec-40-11"],
    certainty: "hoog",
  },
  "10.2": {
    claim:
      "Na een verhuizing blijft de TLV geldig. Op de nieuwe school is een nieuwe aanmelding nodig; vervoer wordt aangevraagd bij de nieuwe gemeente.",
    sources: ["wpo-40", "wec-40", "wpo-4", "wec-4"],
    certainty: "hoog",
  },
  "10.11": {
    claim:
      "Jeugdhulp vragen ouders aan bij de gemeente. Samenwerkingsverband en school overleggen met de gemeente, maar hulp thuis en hulp op school zijn aparte aanvragen.",
    sources: ["wpo-8-4", "wvo-2.41", "jw"],
    certainty: "hoog",
  },
  "10.12": {
    claim:
      "Ouders (tot 16 jaar) en jongeren (vanaf 16 jaar) kunnen bij school en samenwerkingsverband het dossier inzien en een kopie vragen; het antwoord komt binnen één maand, te verlengen met hooguit twee maanden. Onjuiste feiten kunnen zij laten verbeteren; een eigen mening kan worden toegevoegd.",
    sources: ["avg-12-3", "avg-15", "avg-16"],
    certainty: "midden",
  },
  "10.13": {
    claim:
      "Ouders met gezamenlijk gezag beslissen samen over aanmelden en inschrijven; worden zij het niet eens, dan beslist de rechter. Een ouder zonder gezag heeft recht op informatie van de school, tenzij dat strijdig is met het belang van het kind.",
    sources: ["bw1-253a", "bw1-377c"],
    certainty: "midden",
  },
  "10.15": {
    claim:
      "Vanaf 16 jaar heeft een leerling eigen inzage. Vanaf 18 jaar, als hij handelingsbekwaam is, overlegt een vso-school met de leerling zelf; in het vo geldt dat voor toelating, schorsing en verwijdering, en volgt het voor het opp uit het einde van het ouderlijk gezag.",
    sources: ["wvo-8.1", "wvo-1.1", "wec-41", "wec-41a", "avg-15"],
    certainty: "midden",
  },
  "11.1": {
    claim:
      "De Wet versterking positie ouders en leerlingen in het passend onderwijs (Kamerstukken 36443) is in de wetten verwerkt: hoorrecht, verplicht ouder- en jeugdsteunpunt, ondersteuningsaanbod in de schoolgids in plaats van het schoolondersteuningsprofiel, en informatie over onafhankelijke hulp in het ondersteuningsplan.",
    sources: ["wpo-13-1c", "wpo-18a-8f", "wpo-19", "wpo-40a-6", "wvo-2.47a", "kst-36443-3", "kst-36443-6"],
    certainty: "hoog",
  },
  "11.4": {
    claim:
      "Een landelijke wettelijke norm voor basisondersteuning stond op 1 augustus 2026 niet in de wet. Een rapport en advies daarover zijn in april 2025 aan de Tweede Kamer gezonden.",
    sources: ["wpo-1", "wpo-18a-8a", "kst-31497-497"],
    certainty: "hoog",
  },
} as const satisfies Record<string, Fact>;
