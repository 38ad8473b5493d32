import { ActorIcon } from "@/components/actor-icon";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import { type LadderId, ladderAbout, ladders } from "@/lib/guide/ladders";
import type { NodeId } from "@/lib/ids/nodes";
import { actorOf } from "@/lib/registers/actor-words";
import { Way } from "./way";

/** Who you can turn to when you cannot work it out together, from the first talk on, each with its own step. */
export function LadderSection({ ladder, current }: { ladder: LadderId; current: NodeId }) {
  return (
    <section aria-labelledby="treden" className="column mt-8">
      <h2 id="treden">Kom je er niet uit {ladderAbout(ladder)}?</h2>
      <p className="mt-2">Begin bovenaan. Lukt het daar niet, dan is er een volgende trede.</p>
      <ol className="line line-numbers mt-4">
        {ladders[ladder].rungs.map(({ actor, node }) => (
          <li key={node} aria-current={node === current ? "true" : undefined} className={node === current ? "here" : undefined}>
            <span className="flex items-center gap-2">
              <ActorIcon actor={actor} />
              {actorOf(actor).name}
            </span>
            {node === current ? (
              <strong>Hier ben je: {titleOf(nodeOf(node))}</strong>
            ) : (
              <Way to={node} className="inline-block py-2">
                {titleOf(nodeOf(node))}
              </Way>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
