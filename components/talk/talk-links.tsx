import { talkAddress } from "@/lib/addresses/address-of";
import type { NodeId } from "@/lib/ids/nodes";
import { readTalk } from "@/lib/talks/read-talk";
import { talksAt } from "@/lib/talks/talks";

/** The sheets for talks that are held at a place of the guide. */
export function TalkLinks({ node }: { node: NodeId }) {
  const talks = talksAt(node);
  if (talks.length === 0) return null;
  return (
    <ul className="no-print column mt-1">
      {talks.map((slug) => (
        <li key={slug} className="flex">
          <a href={talkAddress(slug)} data-guide className="nav-link">
            Neem mee: {readTalk(slug).title}
          </a>
        </li>
      ))}
    </ul>
  );
}
