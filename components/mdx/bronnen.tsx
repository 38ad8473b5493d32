import { SourceLine } from "@/components/source-line";
import { factIds } from "@/lib/content/vocabulary";

/** The sources of the section above it. */
export function Bronnen({ feiten }: { feiten: string }) {
  return <SourceLine facts={factIds(feiten)} />;
}
