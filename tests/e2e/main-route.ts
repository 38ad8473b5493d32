import type { NodeId } from "@/lib/guide/ids";

/** An answer as a parent reads it, and the page it leads to. */
export type Move = { readonly answer: string; readonly to: NodeId };

const beforeTheSchool: readonly Move[] = [
  { answer: "De school zegt dat het niet meer gaat", to: "overleg-gehad" },
  { answer: "Ja, dat is geweest", to: "wat-is-de-conclusie" },
  { answer: "Speciaal onderwijs of praktijkonderwijs", to: "eens-over-speciaal-onderwijs" },
  { answer: "Ja, allebei", to: "scholen-bekijken" },
  { answer: "Wij hebben scholen bekeken", to: "welk-soort-school" },
];

const afterTheSchool: readonly Move[] = [
  { answer: "De aanvraag is verstuurd", to: "verband-beslist" },
  { answer: "Ik kijk hoe het nu staat", to: "hoe-staat-de-aanvraag" },
  { answer: "De TLV is er", to: "tlv-controleren" },
  { answer: "De TLV klopt", to: "heeft-een-school-ja-gezegd" },
  { answer: "Wij hebben nog niet aangemeld", to: "aanmelden-bij-gespecialiseerde-school" },
  { answer: "Ik heb mijn kind aangemeld", to: "school-beslist" },
  { answer: "Ik kijk wat de school zegt", to: "wat-beslist-de-school" },
  { answer: "De school zegt ja", to: "inschrijven" },
  { answer: "Mijn kind is ingeschreven", to: "extra-hulp-op-de-nieuwe-school" },
  { answer: "Ja", to: "eerste-opp" },
  { answer: "Het opp is klaar", to: "geplaatst-met-extra-hulp" },
];

/** The main route from /wat-nu/ to a place with extra help, for a child in primary and one in secondary education. */
export const mainRoutes: Readonly<Record<"PO" | "VO", readonly Move[]>> = {
  PO: [...beforeTheSchool, { answer: "Sbo of so", to: "aanvraag-voor-sbo-of-so" }, ...afterTheSchool],
  VO: [...beforeTheSchool, { answer: "Vso", to: "aanvraag-voor-vso" }, ...afterTheSchool],
};
