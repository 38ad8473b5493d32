import type { SpecialSchool } from "./model";

/** Schools of one kind, under one heading. */
export type SchoolGroup = {
  readonly id: string;
  readonly title: string;
  /** What parents should know about this kind, in one sentence. */
  readonly note?: string;
  /** The mark on the map: a shape, because colour alone says nothing. */
  readonly mark: "circle" | "square" | "house" | "triangle" | "diamond" | "cross";
  readonly schools: readonly SpecialSchool[];
};

type Kind = Omit<SchoolGroup, "schools"> & { readonly holds: (school: SpecialSchool) => boolean };

const isOutside = ({ clusters }: SpecialSchool) => clusters.includes(1) || clusters.includes(2);
const isExactly =
  (...kinds: readonly string[]) =>
  (school: SpecialSchool) =>
    !isOutside(school) && school.kinds.join() === kinds.join();

const kinds: readonly Kind[] = [
  { id: "sbo", title: "Speciaal basisonderwijs (sbo)", mark: "circle", holds: isExactly("sbo") },
  { id: "so", title: "Speciaal onderwijs (so)", mark: "square", holds: isExactly("so") },
  {
    id: "so-vso",
    title: "So en vso",
    note: "Deze scholen mogen so en vso geven. Niet elke plek van een school geeft allebei: vraag het de school.",
    mark: "house",
    holds: isExactly("so", "vso"),
  },
  { id: "vso", title: "Voortgezet speciaal onderwijs (vso)", mark: "triangle", holds: isExactly("vso") },
  { id: "pro", title: "Praktijkonderwijs (pro)", mark: "diamond", holds: isExactly("pro") },
  {
    id: "cluster-1-en-2",
    title: "Cluster 1 en 2",
    note: "Deze scholen staan buiten de verbanden. Je meldt je kind er zelf aan, zonder TLV. Cluster 1 is er voor kinderen die blind zijn of slecht zien. Cluster 2 is er voor kinderen die doof zijn, slecht horen of TOS hebben.",
    mark: "cross",
    holds: isOutside,
  },
];

/** Schools by kind, empty kinds left out. Every school stands in exactly one group, and once: some have two numbers at one address. */
export function groupSchools(schools: readonly SpecialSchool[]): SchoolGroup[] {
  const keyOf = ({ name, street, postcode, kinds: own }: SpecialSchool) => [name, street, postcode, ...own].join("|");
  const distinct = [...new Map(schools.map((school) => [keyOf(school), school])).values()];
  return kinds.map(({ holds, ...group }) => ({ ...group, schools: distinct.filter(holds) })).filter((group) => group.schools.length > 0);
}
