import { Gap } from "@/components/host/gap";
import { Island } from "@/components/island";
import { SourceLine } from "@/components/source-line";
import { gemeenteAddress } from "@/lib/addresses/address-of";
import { localVerband } from "@/lib/region/local";
import type { Sector, Verband } from "@/lib/region/model";
import { reservesFor } from "@/lib/region/origin";
import { gemeentenOfVerband, kindsOf, schoolsOfVerband, type VerbandPart } from "@/lib/region/region";
import { groupSchools } from "@/lib/region/school-groups";
import { areasInWords } from "@/lib/region/words";
import { ContactList } from "./contact-list";
import { LocalRules } from "./local-rules";
import { RegionSources } from "./region-sources";
import { SchoolList } from "./school-list";
import { VerbandDrawing } from "./verband-drawing";

const kinds: Record<Sector, { readonly schools: string; readonly page: string; readonly title: string }> = {
  po: {
    schools: "basisscholen, speciaal basisonderwijs en speciaal onderwijs",
    page: "/uitleg/verband-basisonderwijs/",
    title: "Het verband voor de basisschool",
  },
  vo: {
    schools: "middelbare scholen, praktijkonderwijs en voortgezet speciaal onderwijs",
    page: "/uitleg/verband-voortgezet-onderwijs/",
    title: "Het verband voor de middelbare school",
  },
};

/** One verband: what it is for, how to reach it, its own deadlines, its area and the special schools there. */
export function VerbandView({ verband }: { verband: Verband }) {
  const local = localVerband(verband);
  const parts = gemeentenOfVerband(verband);
  const groups = groupSchools(schoolsOfVerband(verband));
  const reserves = reservesFor(parts.flatMap(({ areas }) => areas.map(({ pc4 }) => pc4)));
  const { schools, page, title } = kinds[verband.sector];
  return (
    <div className="frame pt-6 lg:pt-10">
      <p className="small">
        <a href="/regio/">Zoek je verbanden</a>
      </p>
      <h1 className="mt-1 first-letter:uppercase">{local.name}</h1>
      <p className="column mt-3">
        {verband.number && `Dit is samenwerkingsverband ${verband.number}. `}
        Het is er voor {schools}
        {parts.length > 0 ? " in zijn gebied" : " met dezelfde richting, in het hele land"}. Het verband beslist over een TLV en verdeelt
        geld voor extra hulp. <a href={page}>{title}</a>
      </p>
      <section aria-labelledby="contact" className="column mt-8">
        <h2 id="contact">Contact</h2>
        <div className="panel mt-3">
          {/* Also as a sentence: the reader view of a browser leaves a box out that is mostly links. */}
          <p>
            Zo bereik je {local.name} en het steunpunt voor ouders en jongeren.
            {!local.phone && ` Een telefoonnummer kennen wij niet: ${local.website ? "kijk op de website" : "vraag het de school"}.`}
          </p>
          <ContactList local={local} />
        </div>
      </section>
      <LocalRules local={local} />
      <section aria-labelledby="plan" className="prose column mt-8">
        <h2 id="plan">Waar vind je het ondersteuningsplan?</h2>
        <p>
          {local.plan ? (
            <>
              Het plan staat <a href={local.plan}>op de website van het verband</a>.
            </>
          ) : (
            "Meestal staat het op de website van het verband, bij de documenten. Vind je het niet? Vraag het de school of het verband."
          )}{" "}
          Lees ook <a href="/uitleg/ondersteuningsplan/">wat er in het plan staat</a>.
        </p>
        <SourceLine facts={["1.10", "1.22", "2.7", "5.4"]} />
      </section>
      {parts.length > 0 && (
        <section aria-labelledby="gebied" className="prose column mt-8">
          <h2 id="gebied">Voor welke gemeenten?</h2>
          <ul>
            {parts.map((part) => (
              <li key={part.gemeente.code}>
                <Gap name={`gemeente:${part.gemeente.slug}`}>
                  <a href={gemeenteAddress(part.gemeente)}>{part.gemeente.name}</a>
                </Gap>
                {partInWords(part)}
              </li>
            ))}
          </ul>
          {reserves.map((reserve) => (
            <p key={reserve} className="small">
              {reserve}
            </p>
          ))}
          <VerbandDrawing verband={verband} groups={groups} />
        </section>
      )}
      <section aria-labelledby="scholen" className="prose column mt-8">
        <h2 id="scholen">Speciale scholen bij dit verband</h2>
        {groups.length > 0 ? (
          <>
            <Island name="school-filter" props={{ groups: groups.map(({ id, title: kind }) => ({ id, title: kind })) }} />
            <SchoolList groups={groups} kinds={kindsOf[verband.sector]} />
          </>
        ) : (
          <p>Van dit verband hebben wij geen lijst met scholen. Vraag die aan het verband.</p>
        )}
      </section>
      <RegionSources locals={[local]} hasSchools={groups.length > 0} />
    </div>
  );
}

/** Which part of a gemeente belongs to the verband, said in the shortest way. */
function partInWords({ areas, others }: VerbandPart): string {
  if (others.length === 0) return "";
  return others.length < areas.length ? `: alles behalve ${areasInWords(others)}` : `: alleen ${areasInWords(areas)}`;
}
