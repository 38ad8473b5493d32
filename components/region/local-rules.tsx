import type { ReactNode } from "react";
import type { LocalVerband } from "@/lib/region/local";
import { durationText, type RegionPack } from "@/lib/region/pack";
import { deadlineText } from "@/lib/registers/deadline-text";
import { deadlineOf } from "@/lib/registers/deadline-words";
import type { DeadlineId } from "@/lib/registers/deadlines";
import { termOf } from "@/lib/registers/term-words";
import type { TermId } from "@/lib/registers/terms";
import { sentenceCase } from "@/lib/sentence-case";

/** A region's own value for something that differs per region. */
const ownDeadlines: readonly DeadlineId[] = ["besluit-arrangement", "beslissing-tlv"];

/** How this region does it: its own deadlines and names where the verband gave them, else what holds in the whole country. */
export function LocalRules({ local: { pack, verband } }: { local: LocalVerband }) {
  const given = Object.keys(pack?.termijnen ?? {}) as DeadlineId[];
  const names = Object.entries(pack?.namen ?? {}) as [TermId, string][];
  const ownDuration = pack?.["geldigheid-tlv"];
  // Fact 5.27: for praktijkonderwijs the law names no duration, so the national one of fact 5.15 is only that of vso.
  const isVo = verband.sector === "vo" && ownDuration === undefined;
  return (
    <section aria-labelledby="afspraken" className="prose column mt-8">
      <h2 id="afspraken">Hoe lang duurt het in deze regio?</h2>
      <table className="rules">
        <thead>
          <tr>
            <th scope="col">Waarvoor</th>
            <th scope="col">Hoe lang</th>
          </tr>
        </thead>
        <tbody>
          {[...new Set([...ownDeadlines, ...given])].map((id) => (
            <Rule key={id} name={sentenceCase(deadlineOf(id).what)}>
              <LocalSpan id={id} pack={pack} />
            </Rule>
          ))}
          <Rule name={isVo ? "Hoe lang een TLV voor vso geldt" : "Hoe lang een TLV geldt"}>
            {ownDuration ?? deadlineText("tlv-duur", "span")} <Label isLocal={ownDuration !== undefined} />
          </Rule>
          {isVo && (
            <Rule name="Hoe lang een TLV voor praktijkonderwijs geldt">
              de wet noemt geen duur <Label />
            </Rule>
          )}
          {names.map(([id, name]) => (
            <Rule key={id} name={`${sentenceCase(termOf(id).word)} heet hier`}>
              {name} <Label isLocal />
            </Rule>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Rule({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{children}</td>
    </tr>
  );
}

function LocalSpan({ id, pack }: { id: DeadlineId; pack: RegionPack | undefined }) {
  const own = pack?.termijnen[id];
  return (
    <>
      {own ? durationText(own) : deadlineText(id, "span")} <Label isLocal={own !== undefined} />
    </>
  );
}

/** "in jouw regio" for what the verband itself says, "landelijk" for what holds everywhere. */
function Label({ isLocal = false }: { isLocal?: boolean }) {
  return <span className={`label ${isLocal ? "label-wet" : "label-regio"}`}>{isLocal ? "in jouw regio" : "landelijk"}</span>;
}
