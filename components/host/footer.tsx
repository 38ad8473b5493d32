import { Fragment } from "react";
import { jsxs } from "react/jsx-runtime";
import { verbandShort } from "@/components/region/verband-in-short";
import type { VerbandInShort } from "@/lib/region/in-short";

/** The verbanden of a host, at the foot of each of its pages. */
export function HostFooter({ verbanden }: { verbanden: readonly VerbandInShort[] }) {
  return (
    <ul className="my-3">
      {verbanden.map((verband) => (
        <Fragment key={verband.address}>{verbandShort({ jsxs }, verband)}</Fragment>
      ))}
    </ul>
  );
}
