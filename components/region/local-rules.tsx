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
    <section aria-labelledby="afspraken" className="column mt-8">
      <h2 id="afspraken">Hoe lang duurt het in deze regio?</h2>
      <dl className="rows mt-3">
        {[...new Set([...ownDeadlines, ...given])].map((id) => (
          <div key={id}>
            <dt>{sentenceCase(deadlineOf(id).what)}</dt>
            <dd>
              <LocalSpan id={id} pack={pack} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{isVo ? "Hoe lang een TLV voor vso geldt" : "Hoe lang een TLV geldt"}</dt>
          <dd>
            {ownDuration ?? deadlineText("tlv-duur", "span")} <Label isLocal={ownDuration !== undefined} />
          </dd>
        </div>
        {isVo && (
          <div>
            <dt>Hoe lang een TLV voor praktijkonderwijs geldt</dt>
            <dd>
              de wet noemt geen duur <Label />
            </dd>
          </div>
        )}
        {names.map(([id, name]) => (
          <div key={id}>
            <dt>{sentenceCase(termOf(id).word)} heet hier</dt>
            <dd>
              {name} <Label isLocal />
            </dd>
          </div>
        ))}
      </dl>
    </section>
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
