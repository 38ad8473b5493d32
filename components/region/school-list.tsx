import { schoolsAsOf } from "@/lib/region/origin";
import type { SchoolGroup } from "@/lib/region/school-groups";
import { SchoolKey } from "./school-key";

/** Special schools by kind, each with its address and website. */
export function SchoolList({ groups }: { groups: readonly SchoolGroup[] }) {
  return (
    <>
      <p className="small">
        Uit de gegevens van DUO, stand {schoolsAsOf()}. Scholen die daarna begonnen, stopten of verhuisden, staan er niet goed in. Een
        school in de lijst heeft niet altijd plek.
      </p>
      {groups.map(({ id, title, note, mark, schools }) => (
        <section key={id} aria-labelledby={`scholen-${id}`} className="mt-6">
          <h3 id={`scholen-${id}`} className="flex items-center gap-2">
            <SchoolKey mark={mark} />
            {title}
          </h3>
          {note && <p className="mt-1">{note}</p>}
          <ul className="bullets mt-2">
            {schools.map(({ id: school, name, street, postcode, town, website, withinBroadSchool }) => (
              <li key={school}>
                {website ? <a href={website}>{name}</a> : name}
                {withinBroadSchool && " (binnen een school met meer soorten onderwijs)"}
                <span className="small block">
                  {street}, {postcode} {town}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
