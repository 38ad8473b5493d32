import { withoutPunctuation } from "../link-end";

/**
 * The answers so far live in the fragment of the address, as ids only: "#via=zorgen-besproken.helpt-de-hulp*2". A browser
 * never sends a fragment to a server. "later" holds the places after an answer that is being changed.
 */
export type Trail = {
  /** Where the parent was, in order, without the page itself. */
  readonly via: readonly Visit[];
  readonly later: readonly Visit[];
  /** The verbanden that a parent looked up, as slugs: "po2601.vo2601"; empty when none. */
  readonly region: string;
  /** The days that a parent picked for a deadline, see pickedDays; empty when none. */
  readonly days: string;
  /** The fragment could not be read in full: a damaged link. */
  readonly damaged: boolean;
};

/** A place on the way. `way` counts from 1 among the ways of that place that lead to the same next place. */
export type Visit = { readonly id: string; readonly way: number };

/** The page with the doors, as a place whose answer is changed: "#later=wat-nu.zorgen-besproken". No node has this id. */
export const beginning = "wat-nu";

const longest = 80;

/** The id of a node, and "*2" where a second answer leads to the same place. */
const visitForm = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?:\*([1-9]))?$/u;

const regionForm = /^[a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,40})?$/u;

/** "bezwaar-tlv*2026-11-20.beslissing-tlv*2026-11-02*14": a deadline, the day, and how many days it stood still. */
const daysForm = /^[a-z0-9.*-]{1,600}$/u;

/**
 * Reads the fragment of an address: "#via=a.b*2.c&later=d&regio=po2601.vo2601&dagen=beroep*2026-11-20". Never throws: what cannot
 * be read is left out.
 */
export function readTrail(fragment: string): Trail {
  const parts = new URLSearchParams(withoutPunctuation(fragment).replace(/^#/u, ""));
  const [via, viaDamaged] = visitsOf(parts.get("via"));
  const [later, laterDamaged] = visitsOf(parts.get("later"));
  const region = parts.get("regio") ?? "";
  const days = parts.get("dagen") ?? "";
  return {
    via,
    later,
    region: regionForm.test(region) ? region : "",
    days: daysForm.test(days) ? days : "",
    damaged: viaDamaged || laterDamaged,
  };
}

function visitsOf(text: string | null): [Visit[], boolean] {
  if (!text) return [[], false];
  const all = text.split(".");
  const visits = all.slice(-longest).flatMap((part) => {
    const [, id, way] = visitForm.exec(part) ?? [];
    return id === undefined ? [] : [{ id, way: Number(way ?? 1) }];
  });
  return [visits, visits.length < all.length];
}

/** The fragment of a trail; empty when there is nothing to keep. */
export function writeTrail({ via = [], later = [], region, days }: Partial<Trail>): string {
  const text = (visits: readonly Visit[]) => visits.map(({ id, way }) => (way > 1 ? `${id}*${way}` : id)).join(".");
  const parts = [
    ...(via.length > 0 ? [`via=${text(via)}`] : []),
    ...(later.length > 0 ? [`later=${text(later)}`] : []),
    ...(region ? [`regio=${region}`] : []),
    ...(days ? [`dagen=${days}`] : []),
  ];
  return parts.length > 0 ? `#${parts.join("&")}` : "";
}

/**
 * The days of a trail with one more; it takes the place of an earlier one for the same deadline.
 * @param deadline its id
 * @param picked "2026-11-20", or "2026-11-20*14" when the deadline stood still for fourteen days
 */
export function addDay({ days }: Pick<Trail, "days">, deadline: string, picked: string): string {
  const others = days.split(".").filter((day) => day && !day.startsWith(`${deadline}*`));
  return [...others, `${deadline}*${picked}`].slice(-mostDays).join(".");
}

/** The day that was picked for a deadline, and the days that it stood still, as the fields of a form; undefined when there is none. */
export function dayOf(
  { days }: Pick<Trail, "days">,
  deadline: string,
): { readonly day: string; readonly paused: string | undefined } | undefined {
  const [, day, paused] =
    days
      .split(".")
      .find((part) => part.startsWith(`${deadline}*`))
      ?.split("*") ?? [];
  return day ? { day, paused } : undefined;
}

/** No route has more deadlines to count. */
const mostDays = 10;

/**
 * The trail after choosing a way on. Coming back to an earlier place shortens it: the later answers no longer hold.
 * @param here the page on which the choice is made
 * @param to where the way leads
 */
export function extend(via: readonly Visit[], here: Visit, to: string): Visit[] {
  const before = [...via.filter(({ id }) => id !== here.id), here];
  const earlier = before.findIndex(({ id }) => id === to);
  return earlier < 0 ? before.slice(-longest) : before.slice(0, earlier);
}
