import { explanationAddress, folderAddress, nodeAddress } from "@/lib/addresses/address-of";
import { explanationTitle } from "@/lib/content/read";
import type { Edition } from "@/lib/edition";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import type { NodeId } from "@/lib/ids/nodes";
import type { ExplanationSlug } from "@/lib/ids/slugs";

type Props = {
  readonly node: NodeId;
  readonly explanation: ExplanationSlug;
  /** Why a parent would go to the folder from here. */
  readonly folder: string;
  readonly edition: Edition;
};

/** Where a letter or a sheet leads back to: its place in the guide, what explains it, and the folder. */
export function FurtherLinks({ node, explanation, folder, edition }: Props) {
  return (
    <section aria-labelledby="meer" className="column no-print mt-8">
      <h2 id="meer">Verder lezen</h2>
      <ul className="mt-2">
        <li>
          <a href={nodeAddress(node)} data-guide className="nav-link">
            In de gids: {titleOf(nodeOf(node))}
          </a>
        </li>
        <li>
          <a href={explanationAddress(explanation)} className="nav-link">
            {explanationTitle(explanation, edition)}
          </a>
        </li>
        <li>
          <a href={folderAddress} className="nav-link">
            Mijn map: {folder}
          </a>
        </li>
      </ul>
    </section>
  );
}
