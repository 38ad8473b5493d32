import { listOfWords } from "./list-of-words";
import type { LookupIndex } from "./lookup-index";
import type { Name, Part } from "./lookup-names";
import { slugOf } from "./slug";
import { keyOf, wordsOf } from "./town-words";

/** A gemeente as an answer names it. */
type Named = { readonly slug: string; readonly name: string };

/** A verband as an answer shows it: what is not known is empty. */
export type FoundVerband = Named & {
  readonly website: string;
  readonly phone: string;
  readonly support: string;
  readonly supportPhone: string;
};

/** Where a parent lives, with the two verbanden that belong to it. */
export type Home = {
  /** What was found, in words: "1381, gemeente Amsterdam". */
  readonly label: string;
  readonly gemeente: Named;
  readonly po: FoundVerband;
  readonly vo: FoundVerband;
};

/** More towns would make a label longer than a parent reads. */
const mostTowns = 16;

/** The home of a part, under a label. */
export function homeOf({ gemeente, po, vo }: Part, label: string, index: LookupIndex): Home {
  const name = gemeenteName(gemeente, index);
  return { label, gemeente: { slug: slugOf(name), name }, po: verbandAt(po, index), vo: verbandAt(vo, index) };
}

/** The verband that stands at a position of the index. */
export function verbandAt(at: number, { verbanden }: Pick<LookupIndex, "verbanden">): FoundVerband {
  const [slug = "", name = "", website = "", phone = "", support = "", supportPhone = ""] = verbanden[at] ?? [];
  return { slug, name, website, phone, support, supportPhone };
}

/** The name of a gemeente today. */
export function gemeenteName(at: number, index: LookupIndex): string {
  return index.gemeenten[at]?.split("|")[0] ?? "";
}

/** One home for each part that the names can mean; where labels would be the same, the postcodes tell them apart. */
export function homesOf(names: readonly Name[], index: LookupIndex): Home[] {
  const seen = new Set<string>();
  return names.flatMap((name) => {
    const parts = [...name.parts].sort((a, b) => b.pc4s.length - a.pc4s.length);
    return parts.flatMap((part, at) => {
      const id = `${keyOf(wordsOf(name.name))} ${part.gemeente} ${part.po} ${part.vo}`;
      if (seen.has(id)) return [];
      seen.add(id);
      const postcodes = parts.length > 1 ? `, ${postcodesInWords(part, at === 0)}` : "";
      return [homeOf(part, labelOf(name, part, index) + postcodes, index)];
    });
  });
}

/** "gemeente Utrecht", "Eanjum (Anjum), gemeente Noardeast-Fryslân", "Skarsterlân, nu gemeente De Fryske Marren". */
function labelOf({ name, other, kind }: Name, { gemeente }: Part, index: LookupIndex): string {
  if (kind === "gemeente") return `gemeente ${name}`;
  // "Hengelo Gld" tells no more than "Hengelo, gemeente Bronckhorst".
  const tells = other !== undefined && !wordsOf(other).startsWith(wordsOf(name));
  return `${name}${tells ? ` (${other})` : ""}, ${kind === "plaats" ? "" : "nu "}gemeente ${gemeenteName(gemeente, index)}`;
}

/** "postcode 3151 (Hoek van Holland)", or "de andere postcodes" for the largest part. */
function postcodesInWords({ pc4s, towns }: Part, isLargest: boolean): string {
  if (isLargest) return "de andere postcodes";
  const known = towns.length > 0 && towns.length <= mostTowns ? ` (${listOfWords(towns)})` : "";
  return `postcode ${listOfWords(pc4s)}${known}`;
}
