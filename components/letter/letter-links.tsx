import { PaperLinks } from "@/components/paper-links";
import { writtenLetterAddress } from "@/lib/addresses/address-of";
import type { NodeId } from "@/lib/ids/nodes";
import { lettersAt } from "@/lib/letters/letters";
import { readLetter } from "@/lib/letters/read-letter";

/** The letters that are written at a place of the guide, each a link to fill it in. */
export function LetterLinks({ node }: { node: NodeId }) {
  const letters = lettersAt(node).map((slug) => ({ address: writtenLetterAddress(slug), title: readLetter(slug).title }));
  return <PaperLinks before="Brief" papers={letters} />;
}
