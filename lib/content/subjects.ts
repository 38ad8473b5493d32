/** The subjects by which /vragen/ lists the answers, in its order; each with its heading. */
export const subjects = {
  "hulp-op-school": "Hulp op de eigen school",
  "school-kan-niet-meer": "De school zegt dat het niet meer gaat",
  praten: "Praten met de school",
  opp: "Het plan van je kind (opp)",
  diagnose: "Diagnose en onderzoek",
  verband: "Het samenwerkingsverband",
  ondersteuningsplan: "Het ondersteuningsplan",
  tlv: "De TLV",
  "andere-school": "Naar een andere school",
  aanmelden: "Aanmelden en geweigerd worden",
  "soorten-scholen": "Sbo, so, vso en praktijkonderwijs",
  overstap: "Naar de middelbare school",
  terug: "Terug naar een gewone school",
  thuis: "Thuiszitten en leerplicht",
  schorsen: "Geschorst of van school",
  oneens: "Niet eens met een besluit",
  dossier: "Dossier en privacy",
  geld: "Wie betaalt wat",
  vervoer: "Vervoer naar school",
  zorg: "Zorg, ziekte en jeugdhulp",
  "horen-zien-taal": "Horen, zien en taal",
  dyslexie: "Lezen en rekenen",
  hoogbegaafd: "Hoogbegaafd",
  "jonge-kinderen": "Jonge kinderen",
  gezin: "Gezin, voogd en verhuizen",
  hulp: "Wie helpt je",
  jongeren: "Voor jongeren zelf",
} as const;

/** What stands under an answer that a young person reads. The search knows those answers by it. */
export const forYoungPeople = "Antwoord voor jongeren";

export type SubjectId = keyof typeof subjects;
