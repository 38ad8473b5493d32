import { sources } from "../registers/sources";

/** A day that so many sources share is no slip of the pen. */
const enough = 10;

/**
 * The last day on which something can have been checked: today, the day of the build, or the last day on which many sources were read. The
 * last one keeps a computer whose clock runs behind from refusing what is right.
 * @param buildDay ISO date
 */
export function latestDay(buildDay: string, today = new Date().toISOString().slice(0, 10)): string {
  const counts = new Map<string, number>();
  for (const { checkedOn } of Object.values(sources)) if (checkedOn) counts.set(checkedOn, (counts.get(checkedOn) ?? 0) + 1);
  const shared = [...counts].filter(([, count]) => count >= enough).map(([day]) => day);
  return [buildDay, today, ...shared].sort().at(-1) ?? today;
}
