import { distance } from "./distance";
import type { Pc4, Point } from "./model";
import { type PointTable, pointOf } from "./pc4-points";
import { postcodesIn } from "./postcode-in-text";

/** A school of a list as the page has it: where it stands, and whether that is a guess. */
type ListedSchool = Point & { readonly isPointEstimated: boolean };

/** How far each school is from a postcode, in the order in which the schools were given. */
type Found = { readonly kind: "found"; readonly pc4: Pc4; readonly isEstimated: boolean; readonly kilometres: readonly number[] };

/** The answer to a postcode: what was found, or why nothing was. */
export type NearAnswer = Found | { readonly kind: "none" } | { readonly kind: "unknown"; readonly pc4: Pc4 };

/** A whole address that was pasted has fewer characters. */
const longestInput = 200;

/**
 * How far each school is from what a parent typed.
 * @param typed a postcode, or its four figures, with anything around it
 */
export function nearSchools(typed: string, schools: readonly Point[], table: PointTable): NearAnswer {
  const [pc4] = postcodesIn(typed.slice(0, longestInput), (candidate) => pointOf(candidate, table) !== undefined);
  if (pc4 === undefined) return { kind: "none" };
  const from = pointOf(pc4, table);
  if (from === undefined) return { kind: "unknown", pc4 };
  return { kind: "found", pc4, isEstimated: from.isEstimated, kilometres: schools.map((school) => distance(school, from)) };
}

/** A distance in words. It is never exact: a postcode is larger than its point, and a crow flies straighter than a taxi drives. */
export function kilometresInWords(kilometres: number, { isPointEstimated }: Pick<ListedSchool, "isPointEstimated">): string {
  const round = Math.round(kilometres);
  const words = round < 1 ? "minder dan 1 km" : `ongeveer ${round} km`;
  return isPointEstimated ? `${words}; het adres is nieuw, dus dit is een schatting` : words;
}

/** What a parent chose: kinds of school, of which none means all, and the farthest distance. */
export type Choice = { readonly kinds: readonly string[]; readonly farthest?: number };

/** Whether a school stands in the list that a parent chose. A distance counts only once it is known. */
export function isShown(
  { kind, kilometres }: { readonly kind: string; readonly kilometres?: number },
  { kinds, farthest }: Choice,
): boolean {
  if (kinds.length > 0 && !kinds.includes(kind)) return false;
  return farthest === undefined || kilometres === undefined || kilometres <= farthest;
}

/** The sentence under the filter: how many schools stand there, and how sure the distances are. */
export function nearText(answer: NearAnswer): string {
  switch (answer.kind) {
    case "none":
      return "Hier staat geen postcode in. Vul vier cijfers in, bijvoorbeeld 3511.";
    case "unknown":
      return `Postcode ${answer.pc4} kennen wij niet. Controleer de cijfers.`;
    case "found": {
      const unsure = answer.isEstimated ? " Waar die postcode precies ligt, schatten wij." : "";
      return `De scholen staan nu op afstand van ${answer.pc4}: dichtbij eerst. Wij meten in een rechte lijn, dus de weg is langer.${unsure}`;
    }
  }
}
