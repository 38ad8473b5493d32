import type { StartGroup } from "./model";

/** The doors of /wat-nu/, grouped by what a parent would say about today. */
export const startGroups: readonly StartGroup[] = [
  {
    title: "Zorgen op school",
    starts: [
      { label: "Ik maak me zorgen over mijn kind op school", next: "zorgen-besproken" },
      { label: "De school zegt dat het niet meer gaat", next: "overleg-gehad" },
    ],
  },
  {
    title: "Naar een school",
    starts: [
      { label: "Mijn kind gaat nog niet naar school", next: "hoe-oud-is-je-kind" },
      { label: "Mijn kind gaat naar een andere gewone school", next: "welke-gewone-school" },
    ],
  },
  {
    title: "De aanvraag loopt al",
    starts: [
      { label: "De aanvraag voor een TLV is gedaan", next: "hoe-staat-de-aanvraag" },
      { label: "De TLV is er, nu zoeken we een school", next: "heeft-een-school-ja-gezegd" },
    ],
  },
  {
    title: "Iets anders",
    starts: [{ label: "Ik weet het niet", next: "waar-wil-je-beginnen" }],
  },
];
