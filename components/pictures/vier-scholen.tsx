import { kindRows, type SchoolKindDrawn, schoolKindsDrawn } from "@/lib/content/drawn-schools";
import { wordsInPicture } from "@/lib/content/picture-words";
import type { NonEmpty } from "@/lib/non-empty";
import type { PersonId } from "./people";
import { Person } from "./person";

/** A child with who is there for it: no number of children is drawn, for that differs per school. */
const there: Readonly<Record<SchoolKindDrawn, NonEmpty<PersonId>>> = {
  sbo: ["leraar", "kind"],
  so: ["ib-er", "kind"],
  vso: ["nieuwe-leraar", "jongere"],
  pro: ["vakleraar", "jongere"],
};

/** What the four kinds of school are like for which a TLV may be needed, in the same rows, as real text. */
export function VierScholen() {
  const words = wordsInPicture("vier-scholen");
  return (
    <figure className="school-kinds">
      {schoolKindsDrawn.map((kind) => (
        <div key={kind} className="school-kind">
          <p className="school-kind-name">
            <Person who={there[kind]} />
            <strong>{words[kind].naam}</strong>
          </p>
          <ul>
            {kindRows.map((row) => (
              <li key={row}>
                <strong>{words.rijen[row]}:</strong> {words[kind][row]}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </figure>
  );
}
