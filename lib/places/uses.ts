import type { Edition } from "../edition";
import { type Deadline, type DeadlineId, deadlines } from "../registers/deadlines";
import { type Fact, type FactId, facts } from "../registers/facts";
import type { Place } from "./place";
import { type KindName, placesOf } from "./places";

/** A place that rests on facts: an explanation, an answer, a node of the guide or a term. */
export type RestingPlace = Place<KindName> & { readonly rests: NonNullable<Place["rests"]> };

/** Every place of an edition that rests on facts. */
export function restingPlaces(edition: Edition): RestingPlace[] {
  return placesOf(edition).filter((place): place is RestingPlace => place.rests !== undefined);
}

/** Tells whether a place rests on a fact, by itself or through one of its deadlines. */
function restsOn({ rests }: RestingPlace, fact: FactId): boolean {
  return rests.facts.includes(fact) || rests.deadlines.some((id) => deadlines[id].fact === fact);
}

/** The places that rest on a fact, by themselves or through a deadline. */
export function placesUsing(fact: FactId, places: readonly RestingPlace[]): RestingPlace[] {
  return places.filter((place) => restsOn(place, fact));
}

/** The facts and deadlines that some places show. */
export function shownBy(places: readonly RestingPlace[]): {
  facts: Readonly<Partial<Record<FactId, Fact>>>;
  deadlines: Readonly<Partial<Record<DeadlineId, Deadline>>>;
} {
  const used = [...new Set(places.flatMap(({ rests }) => rests.deadlines))];
  const own = new Set([...places.flatMap(({ rests }) => rests.facts), ...used.map((id) => deadlines[id].fact)]);
  return {
    facts: Object.fromEntries([...own].map((id) => [id, facts[id]])),
    deadlines: Object.fromEntries(used.map((id) => [id, deadlines[id]])),
  };
}
