import { PaperLinks } from "@/components/paper-links";
import { sampleAddress } from "@/lib/addresses/address-of";
import { readSample } from "@/lib/samples/read-sample";
import type { SampleSlug } from "@/lib/samples/samples";

/** Papers as examples, each a link to one with its explanation. */
export function SampleLinks({ samples }: { samples: readonly SampleSlug[] }) {
  const papers = samples.map((slug) => ({ address: sampleAddress(slug), title: readSample(slug).title }));
  return <PaperLinks before="Zo ziet het eruit" papers={papers} />;
}
