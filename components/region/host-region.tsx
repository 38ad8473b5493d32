import { inShort } from "@/lib/region/in-short";
import type { Verband } from "@/lib/region/model";
import { VerbandShort } from "./verband-in-short";

/** The verbanden of a host that serves one region: named on every step and outcome. */
export function HostRegion({ verbanden }: { verbanden: readonly Verband[] }) {
  return (
    <section aria-labelledby="regio" className="panel column mt-8">
      <h2 id="regio">In jouw regio</h2>
      <ul>
        {verbanden.map((verband) => (
          <VerbandShort key={verband.code} verband={inShort(verband)} />
        ))}
      </ul>
    </section>
  );
}
