import { Fragment } from "react";
import { jsxs } from "react/jsx-runtime";
import { verbandShort } from "@/components/region/verband-in-short";
import type { VerbandInShort } from "@/lib/region/in-short";

/** The verbanden of a host, on each step, outcome and answer that leads to them. */
export function HostRegion({ verbanden }: { verbanden: readonly VerbandInShort[] }) {
  return (
    <section aria-labelledby="regio" className="panel column mt-8">
      <h2 id="regio">In jouw regio</h2>
      <ul>
        {verbanden.map((verband) => (
          <Fragment key={verband.address}>{verbandShort({ jsxs }, verband)}</Fragment>
        ))}
      </ul>
    </section>
  );
}
