import type { Entry } from "@/lib/folder/model";
import { dayInFull, shortKinds } from "./kind-names";

type Props = {
  readonly child: string;
  /** The oldest first. */
  readonly entries: readonly Entry[];
  /** ISO date. */
  readonly today: string;
};

/** "Wat zei de school, en wanneer?", for a hearing: everything in order, and behind it each letter that was sent, in full. */
export function Dossier({ child, entries, today }: Props) {
  const letters = entries.filter(isLetter);
  const [first] = entries;
  const last = entries[entries.length - 1];
  return (
    <article className="dossier column mt-6">
      <h2>Wat zei de school, en wanneer?</h2>
      <p className="mt-2">
        Over: {child} · gemaakt op {dayInFull(today)}
        {first && last && ` · ${entries.length} gebeurtenissen, van ${dayInFull(first.day)} tot en met ${dayInFull(last.day)}`}
      </p>
      <table className="dossier-table mt-4">
        <thead>
          <tr>
            <th scope="col">Wanneer</th>
            <th scope="col">Wat, en met wie</th>
            <th scope="col">Wat er is gezegd of beloofd</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td>{dayInFull(entry.day)}</td>
              <td>
                <strong>{entry.title}</strong> ({shortKinds[entry.kind]})<br />
                {entry.who}
              </td>
              <td className="folder-said">{isLetter(entry) ? `Zie brief ${letters.indexOf(entry) + 1}` : entry.said}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {letters.map((entry, index) => (
        <section key={entry.id} className="dossier-letter mt-6" aria-label={`Brief ${index + 1}`}>
          <h3>
            Brief {index + 1}: {entry.title}
          </h3>
          <p className="small">{dayInFull(entry.day)}</p>
          <p className="folder-said mt-2">{entry.said}</p>
        </section>
      ))}
    </article>
  );
}

/** Whether an entry holds a letter as it was sent: too long for a row. */
function isLetter({ kind, said = "" }: Entry): boolean {
  return kind === "brief" && said.length > 300;
}
