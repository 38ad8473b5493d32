import { VerbandShort } from "@/components/region/verband-in-short";
import type { VerbandInShort } from "@/lib/region/in-short";

/** The verbanden of a host, on each step and outcome. */
export function HostRegion({ verbanden }: { verbanden: readonly VerbandInShort[] }) {
  return (
    <section aria-labelledby="regio" className="panel column mt-8">
      <h2 id="regio">In jouw regio</h2>
      <ul>
        {verbanden.map((verband) => (
          <VerbandShort key={verband.address} verband={verband} />
        ))}
      </ul>
    </section>
  );
}
