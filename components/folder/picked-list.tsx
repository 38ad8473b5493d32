import type { DeadlinesInShort } from "@/lib/dates/deadlines-in-short";
import type { Entry } from "@/lib/folder/model";
import { dayInFull } from "./kind-names";

type Props = {
  /** The days of the trail: "bezwaar-tlv*2026-11-20.beslissing-tlv*2026-11-02*14". */
  readonly text: string;
  readonly deadlines: DeadlinesInShort;
  /** What is in the folder already. */
  readonly entries: readonly Entry[];
  readonly onKeep: (deadline: string, day: string, paused: string | undefined) => void;
};

/** The days that a parent picked in the guide and that are not in the folder yet, each with a button. */
export function PickedList({ text, deadlines, entries, onKeep }: Props) {
  const picked = text
    .split(".")
    .map((part) => part.split("*"))
    .filter(([id = "", day = ""]) => deadlines[id] && !entries.some((entry) => entry.deadline === id && entry.day === day));
  if (picked.length === 0) return null;
  return (
    <section aria-labelledby="gekozen" className="column no-print mt-6">
      <h2 id="gekozen">Dagen die je in de gids koos</h2>
      <ul className="mt-2 grid gap-3">
        {picked.map(([id = "", day = "", paused]) => (
          <li key={`${id}-${day}`} className="flex flex-wrap items-center gap-3">
            <span className="block first-letter:uppercase">
              {deadlines[id]?.what}, gerekend vanaf {dayInFull(day)}
            </span>
            <button type="button" className="button" onClick={() => onKeep(id, day, paused)}>
              Zet deze dag in mijn map
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
