import { writtenLetterAddress } from "@/lib/addresses/address-of";
import type { NodeId } from "@/lib/ids/nodes";
import { lettersAt } from "@/lib/letters/letters";
import { readLetter } from "@/lib/letters/read-letter";

/** The letters that are written at a place of the guide, each a link to fill it in. */
export function LetterLinks({ node }: { node: NodeId }) {
  const letters = lettersAt(node);
  if (letters.length === 0) return null;
  return (
    <ul className="no-print column mt-1">
      {letters.map((slug) => (
        <li key={slug} className="flex">
          <a href={writtenLetterAddress(slug)} data-guide className="nav-link">
            Brief: {readLetter(slug).title}
          </a>
        </li>
      ))}
    </ul>
  );
}
