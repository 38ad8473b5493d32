import { PaperLinks } from "@/components/paper-links";
import { talkAddress } from "@/lib/addresses/address-of";
import type { NodeId } from "@/lib/ids/nodes";
import { readTalk } from "@/lib/talks/read-talk";
import { talksAt } from "@/lib/talks/talks";

/** The sheets for talks that are held at a place of the guide. */
export function TalkLinks({ node }: { node: NodeId }) {
  const talks = talksAt(node).map((slug) => ({ address: talkAddress(slug), title: readTalk(slug).title }));
  return <PaperLinks before="Neem mee" papers={talks} />;
}
