import type { ReactNode } from "react";
import { type SourceId, sourceName, sourceUrl } from "@/lib/registers/sources";

/** Literal text of the law, with the place where it stands. */
export function Wetstekst({ bron, children }: { bron: SourceId; children: ReactNode }) {
  return (
    <figure>
      <blockquote cite={sourceUrl(bron)}>{children}</blockquote>
      <figcaption className="small">
        Letterlijk uit <a href={sourceUrl(bron)}>{sourceName(bron)}</a>
      </figcaption>
    </figure>
  );
}
