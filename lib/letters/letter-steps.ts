/** The parts of the route under which /brieven/ lists the letters, in its order. */
export const letterSteps = {
  hulp: "Praten met de school, en hulp vragen",
  opp: "Het plan van je kind (opp)",
  aanvraag: "De aanvraag en de TLV",
  aanmelden: "Aanmelden op een school",
  oneens: "Bezwaar en klacht",
  "van-school": "Geschorst, verwijderd of thuis",
  vervoer: "Vervoer naar school",
  dossier: "Dossier en privacy",
} as const;

export type LetterStepId = keyof typeof letterSteps;
