import { SourceLine } from "@/components/source-line";
import { localVerband } from "@/lib/region/local";
import { type Gemeente, type Sector, schoolKinds, sectors, type Verband } from "@/lib/region/model";
import { reservesFor } from "@/lib/region/origin";
import { schoolsOfGemeente, verbandenOfGemeente } from "@/lib/region/region";
import { groupSchools } from "@/lib/region/school-groups";
import { areasInWords } from "@/lib/region/words";
import { RegionSources } from "./region-sources";
import { SchoolList } from "./school-list";
import { VerbandPanel } from "./verband-panel";

const titles: Record<Sector, string> = { po: "Primair onderwijs (PO)", vo: "Voortgezet onderwijs (VO)" };

const schools: Record<Sector, string> = {
  po: "de basisschool, het sbo en het so",
  vo: "de middelbare school, het praktijkonderwijs en het vso",
};

const eitherOf = (names: readonly string[]) => new Intl.ListFormat("nl", { type: "disjunction" }).format(names);
const nameOf = ({ verband }: { verband: Verband }) => localVerband(verband).name;

/** One gemeente: its two verbanden side by side, and the special schools in it. */
export function GemeenteView({ gemeente }: { gemeente: Gemeente }) {
  const { code, name } = gemeente;
  const parts = sectors.map((sector) => ({ sector, verbanden: verbandenOfGemeente(code, sector) }));
  const isSplit = parts.some(({ verbanden }) => verbanden.length > 1);
  const reserves = reservesFor(parts.flatMap(({ verbanden }) => verbanden.flatMap(({ areas }) => areas.map(({ pc4 }) => pc4))));
  const groups = groupSchools(schoolsOfGemeente(code));
  return (
    <div className="frame pt-6 lg:pt-10">
      <p className="small">
        <a href="/regio/">Zoek je verbanden</a>
      </p>
      <h1 className="mt-1">Welke verbanden zijn er in {name}?</h1>
      <p className="column mt-3">
        Wonen jullie in {name}? Dan{" "}
        {isSplit ? "hangt het af van je postcode welk verband bij jullie hoort" : "horen deze twee verbanden bij jullie"}. Gaat je kind
        ergens anders naar school? Dan telt meestal het verband van die school.
      </p>
      {/* Also as a sentence: the reader view of a browser leaves boxes that are mostly links out, and then one of the two is gone. */}
      <p className="column mt-3">
        {parts.map(({ sector, verbanden }) => `Voor ${schools[sector]} is dat ${eitherOf(verbanden.map(nameOf))}.`).join(" ")}
      </p>
      <div className="mt-6 grid grid-cols-1 gap-8 lg:grid-cols-2">
        {parts.map(({ sector, verbanden }) => (
          <section key={sector} aria-labelledby={sector}>
            <h2 id={sector}>{titles[sector]}</h2>
            <div className="mt-3 grid grid-cols-1 gap-4">
              {verbanden.map(({ verband, areas }, index) => (
                <VerbandPanel key={verband.code} verband={verband} {...(verbanden.length > 1 && { where: whereOf(areas, index) })} />
              ))}
            </div>
          </section>
        ))}
      </div>
      <div className="column mt-6">
        <SourceLine facts={["1.5", "1.6", "1.22", "1.23", "5.4"]} />
      </div>
      <section aria-labelledby="scholen" className="prose column mt-10">
        <h2 id="scholen">Speciale scholen in {name}</h2>
        {groups.length > 0 ? (
          <SchoolList groups={groups} kinds={schoolKinds} />
        ) : (
          <p>
            In deze gemeente staan in onze gegevens geen speciale scholen. Kijk bij het verband: daar staan de scholen in de hele regio.
          </p>
        )}
      </section>
      <RegionSources
        locals={parts.flatMap(({ verbanden }) => verbanden.map(({ verband }) => localVerband(verband)))}
        reserves={reserves}
        hasSchools={groups.length > 0}
      />
    </div>
  );
}

/** The largest part is what is left over: a list of eighty postcodes helps no one. */
function whereOf(areas: Parameters<typeof areasInWords>[0], index: number): string {
  return index === 0 ? "alle andere postcodes in deze gemeente" : areasInWords(areas);
}
