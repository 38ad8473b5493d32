import { nodeAddress } from "@/lib/guide/addresses";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import type { NodeId } from "@/lib/guide/ids";

/** What stands at an old address of the guide: the way to the page that tells it now. */
export function MovedPage({ to }: { to: NodeId }) {
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Deze pagina staat nu ergens anders</h1>
      <p className="column mt-3">De gids is veranderd sinds je deze link kreeg. Ga verder op de nieuwe pagina.</p>
      <p className="column mt-6">
        <a href={nodeAddress(to)} className="answer">
          {titleOf(nodeOf(to))}
        </a>
      </p>
    </div>
  );
}
