import { edgesFrom } from "@/lib/guide/graph";
import { nodeOf } from "@/lib/guide/guide";
import type { StartGroup } from "@/lib/guide/model";
import { startGroups } from "@/lib/guide/starts";
import type { NodeId } from "@/lib/ids/nodes";

/** An answer as a parent reads it, and the page it leads to. */
export type Move = { readonly answer: string; readonly to: NodeId };

/** What a parent says at a node to get to the next. @throws when no way leads there */
function answerTo(from: NodeId, to: NodeId): string {
  const edge = edgesFrom(from, nodeOf(from)).find((way) => way.to === to);
  if (!edge) throw new Error(`No way leads from ${from} to ${to}.`);
  return edge.label;
}

const beforeTheSchool: readonly Move[] = [
  { answer: "De school zegt dat het niet meer gaat", to: "overleg-gehad" },
  { answer: "Ja, dat is geweest", to: "wat-is-de-conclusie" },
  { answer: "Sbo, so, vso of praktijkonderwijs", to: "eens-over-speciaal-onderwijs" },
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
  { answer: answerTo("inschrijven", "eerste-opp"), to: "eerste-opp" },
  { answer: "Het opp is klaar", to: "geplaatst-met-extra-hulp" },
];

/** The group of doors on /wat-nu/ that holds a start: it must be opened first. @throws when there is none */
export function groupOf(label: string): StartGroup {
  const group = startGroups().find(({ starts }) => starts.some((start) => start.label === label));
  if (!group) throw new Error(`No group of doors holds "${label}".`);
  return group;
}

/** The main route from /wat-nu/ to a place with extra help, for a child in primary and one in secondary education. */
export const mainRoutes: Readonly<Record<"PO" | "VO", readonly Move[]>> = {
  PO: [...beforeTheSchool, { answer: "Sbo of so", to: "aanvraag-voor-sbo-of-so" }, ...afterTheSchool],
  VO: [...beforeTheSchool, { answer: "Vso", to: "aanvraag-voor-vso" }, ...afterTheSchool],
};
