import { factAddress } from "../addresses/address-of";
import { addDays } from "../dates/day";
import { dutchDate } from "../dutch-date";
import { newestCheck } from "../registers/citation";
import { type Fact, type FactId, facts } from "../registers/facts";
import { claimText } from "../registers/facts/fact";
import { sentenceCase } from "../sentence-case";

/** One entry of the feed: a rule that changes, has changed or may change, as we read it. */
export type Change = {
  /** What changes and from when, in one line. */
  readonly title: string;
  /** Where it stands on the site. */
  readonly address: string;
  /** What the register says about it. */
  readonly summary: string;
  /** ISO date of the last day on which there was news: we read the sources, or the rule began or ended. Never the day of the build. */
  readonly updated: string;
  /** "08:45": a time of its own for each fact, because readers sort the entries of one day by it. Fact 8.45 keeps it for ever. */
  readonly time: string;
};

/**
 * The changes that the register of facts knows, the newest first. A fact whose sources nobody has read yet is left out: there is no
 * day to give.
 * @param day ISO date: what lies before it has happened
 */
export function changesOn(day: string): Change[] {
  return (Object.keys(facts) as FactId[])
    .flatMap((id): Change[] => {
      const fact: Fact = facts[id];
      const read = newestCheck([id]);
      if (!fact.change || !read) return [];
      const reserve = fact.certainty === "midden" ? " Wij schrijven dit met voorbehoud." : "";
      return [
        {
          title: titleOn(fact, fact.change, day),
          address: factAddress(id),
          summary: `${claimText(fact)}${reserve}`,
          updated: newsOf(fact, read, day),
          time: id
            .split(".")
            .map((number) => number.padStart(2, "0"))
            .join(":"),
        },
      ];
    })
    .sort((a, b) => `${b.updated} ${b.time}`.localeCompare(`${a.updated} ${a.time}`));
}

/** The change with its day. */
function titleOn({ validFrom, validUntil }: Fact, change: string, day: string): string {
  if (validUntil && validUntil < day) return `Sinds ${dutchDate(addDays(validUntil, 1))} niet meer: ${change}`;
  if (validFrom) return `${validFrom <= day ? "Sinds" : "Vanaf"} ${dutchDate(validFrom)}: ${change}`;
  return validUntil ? `Tot en met ${dutchDate(validUntil)}: ${change}` : sentenceCase(change);
}

/** The last of the days on which something happened: the reading, the beginning, the day after the end. */
function newsOf({ validFrom, validUntil }: Fact, read: string, day: string): string {
  const turns = [validFrom, validUntil && addDays(validUntil, 1)].filter((turn): turn is string => turn !== undefined && turn <= day);
  return [read, ...turns].sort().at(-1) ?? read;
}
