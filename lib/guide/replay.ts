import type { Outline } from "./outline";
import type { beginning, Trail, Visit } from "./trail";

/** Fetched later by an island that has the trail itself: the two may share no code, only this type. */
const doors: typeof beginning = "wat-nu";

/** One line of "jouw antwoorden tot nu toe". */
type Given = {
  readonly id: string;
  /** The question, or the title of a step. */
  readonly title: string;
  readonly label: string;
  /** The places before this one: the start of the address on which the answer can be changed. */
  readonly before: readonly Visit[];
};

/** A trail read back against the guide of today. */
export type Replay = {
  /** What the parent said on /wat-nu/, when the trail begins at a start. */
  readonly start?: string;
  readonly given: readonly Given[];
  /** How many places no longer fit: the guide changed, or the link was damaged. */
  readonly dropped: number;
};

/**
 * Reads a trail back. Works from the page backwards and keeps every place that leads on to the next one that was kept:
 * what remains is always a route through the guide of today that ends on this page.
 * @param current id of the page itself
 */
export function replay(outline: Outline, current: string, via: readonly Visit[]): Replay {
  const given: Given[] = [];
  let next = current;
  for (const visit of [...via].reverse()) {
    const label = labelOf(outline, visit, next);
    const title = nodeIn(outline, visit.id)?.title;
    if (label === undefined || title === undefined) continue;
    given.unshift({ id: visit.id, title, label, before: [] });
    next = visit.id;
  }
  const kept = given.map(({ id }) => id);
  const visits = via.filter(({ id }, index) => kept.includes(id) && !via.slice(index + 1).some((visit) => visit.id === id));
  const start = labelOf(outline, { id: doors, way: 1 }, next);
  return {
    ...(start !== undefined && { start }),
    given: given.map((item, index) => ({ ...item, before: visits.slice(0, index) })),
    dropped: via.length - given.length,
  };
}

function nodeIn(outline: Outline, id: string) {
  return Object.keys(outline.nodes).includes(id) ? outline.nodes[id] : undefined;
}

/** What the parent said at a place to get to the next; the first such way when the one of the link is gone. */
function labelOf(outline: Outline, { id, way }: Visit, to: string): string | undefined {
  if (id === doors) return Object.keys(outline.starts).includes(to) ? outline.starts[to] : undefined;
  const labels = (nodeIn(outline, id)?.ways ?? []).filter(([, target]) => target === to).map(([label]) => label);
  return labels[way - 1] ?? labels[0];
}

/** What a changed answer does to the answers after it. */
export type Correction =
  /** This is the question whose answer is being changed. */
  | { readonly kind: "changing"; readonly old: string | undefined; readonly back: Visit }
  /** The other answers still fit: go on where you were. */
  | { readonly kind: "fits"; readonly onward: Visit; readonly via: readonly Visit[] }
  /** These answers no longer fit and were taken out. */
  | { readonly kind: "dropped"; readonly labels: readonly string[] };

/**
 * What to say about the places that came after a changed answer; undefined when there is nothing to say.
 * @param current id of the page itself
 */
export function correctionOn(outline: Outline, current: string, { via, later }: Trail): Correction | undefined {
  const [first] = later;
  const last = later[later.length - 1];
  if (!first || !last) return undefined;
  if (first.id === current) {
    const old = later[1] && labelOf(outline, first, later[1].id);
    return { kind: "changing", old, back: last };
  }
  const here = later.findIndex(({ id }) => id === current);
  const rest = here < 0 ? [] : later.slice(here);
  if (here >= 0 && rest.length < 2) return undefined;
  const isRoute = rest.every(
    (visit, index) => index === rest.length - 1 || labelOf(outline, visit, rest[index + 1]?.id ?? "") !== undefined,
  );
  if (here >= 0 && isRoute) return { kind: "fits", onward: last, via: [...via, ...rest.slice(0, -1)] };
  // The first is the answer that was changed on purpose; the last place has no answer yet.
  const labels = later.slice(1).flatMap((visit, index) => {
    const next = later[index + 2];
    return next ? [labelOf(outline, visit, next.id) ?? visit.id] : [];
  });
  return labels.length > 0 ? { kind: "dropped", labels } : undefined;
}

/**
 * What a parent reads when a link holds answers that no longer fit.
 * @param dropped how many could not be used; zero when the link is damaged and nobody knows
 */
export function oldLink(dropped: number): string {
  const which = dropped === 1 ? "Eén antwoord past" : `${dropped || "Sommige"} antwoorden passen`;
  return `De gids is veranderd sinds deze link. ${which} niet meer en ${dropped === 1 ? "is" : "zijn"} weggelaten.`;
}
