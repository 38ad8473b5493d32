import { termAddress } from "@/lib/addresses/address-of";
import { schoolsAsOf } from "@/lib/region/origin";
import { groupsFor } from "@/lib/region/pupil-groups";
import type { SchoolGroup } from "@/lib/region/school-groups";
import { termOf } from "@/lib/registers/term-words";
import type { TermId } from "@/lib/registers/terms";
import { SchoolKey } from "./school-key";
import { SchoolRow } from "./school-row";

type Props = {
  groups: readonly SchoolGroup[];
  /** The kinds of education that matter on the page. */
  kinds: readonly string[];
};

/** Special schools by kind, each with for whom it is, its address, its number and its website. */
export function SchoolList({ groups, kinds }: Props) {
  const explained = termsFor({ groups, kinds });
  return (
    <>
      <p className="small">
        Uit de gegevens van DUO van {schoolsAsOf()}. Scholen die daarna begonnen, stopten of verhuisden, staan er niet goed in. Een school
        in de lijst heeft niet altijd plek.
      </p>
      {explained.length > 0 && (
        <p className="small">
          Wat betekent dat?{" "}
          {explained.map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <a href={termAddress(id)} className="inline-block py-1">
                {termOf(id).word}
              </a>
            </span>
          ))}
        </p>
      )}
      {groups.map(({ id, title, note, mark, schools }) => (
        <section key={id} aria-labelledby={`scholen-${id}`} className="mt-6" data-schools={id}>
          <h3 id={`scholen-${id}`} className="flex items-center gap-2">
            <SchoolKey mark={mark} />
            {title}
          </h3>
          {note && <p className="mt-1">{note}</p>}
          <ul className="school-list mt-2">
            {schools.map((school) => (
              <SchoolRow key={school.id} school={school} kinds={kinds} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The words that stand with the schools and have a page of their own. */
function termsFor({ groups, kinds }: Props): TermId[] {
  const schools = groups.flatMap((group) => group.schools);
  const clusters = new Set(schools.flatMap((school) => school.clusters));
  const isVeryHard = schools.some((school) => groupsFor(school.groups, kinds).includes("ZMLK"));
  return [
    ...([1, 2, 3, 4] as const).filter((cluster) => clusters.has(cluster)).map((cluster) => `cluster-${cluster}` as const),
    ...(isVeryHard ? (["zeer-moeilijk-lerend"] as const) : []),
  ];
}
