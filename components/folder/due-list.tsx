import type { Due } from "@/lib/folder/due";

/** The days that lie ahead, on top of everything, with one file for a calendar. */
export function DueList({ due, onSave }: { due: readonly Due[]; onSave: () => void }) {
  if (due.length === 0) return null;
  return (
    <section aria-labelledby="eraan" className="panel column mt-6">
      <h2 id="eraan">Wat eraan komt</h2>
      <ul className="mt-2 grid gap-3">
        {due.map(({ entry, child, what, main }) => (
          <li key={`${entry.id}-${main}`}>
            <strong>{main}</strong> {what} ({child})
          </li>
        ))}
      </ul>
      <p className="no-print mt-3">
        <button type="button" className="button" onClick={onSave}>
          Zet alles in mijn agenda
        </button>
      </p>
    </section>
  );
}
