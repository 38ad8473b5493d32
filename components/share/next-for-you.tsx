import { ActorItems } from "@/components/actor-items";
import { Gap } from "@/components/host/gap";
import { Island } from "@/components/island";
import { nodeAddress } from "@/lib/addresses/address-of";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import { helpersAt, helpersOfAll } from "@/lib/guide/helpers-at";
import type { NodeId } from "@/lib/ids/nodes";

type Props = {
  /** Where in the guide the piece belongs. */
  node: NodeId;
  /** Whether the piece is that node itself. */
  isOwn: boolean;
  /** Whether the piece tells whom to reach. */
  hasHelpers: boolean;
};

/** The end of a piece that someone was sent: what it means for their own child, and whom they can ask. On paper the code leads to it. */
export function NextForYou({ node: id, isOwn, hasHelpers }: Props) {
  const node = nodeOf(id);
  const isDanger = node.kind === "outcome" && node.mood === "gevaar";
  if (isOwn && isDanger) return null;
  const here = helpersAt(node);
  return (
    <>
      <section aria-labelledby="nu" className="panel no-print mt-6">
        <h2 id="nu">Wat gebeurt er nu in jullie geval?</h2>
        <p className="mt-2">Kies in de gids wat er bij jullie speelt. Dan zie je stap voor stap wat er gebeurt en wat jij kunt doen.</p>
        <p className="mt-3">
          <a href="/wat-nu/" data-guide className="button start">
            Kies wat er aan de hand is
          </a>
        </p>
        <p className="mt-2">
          <a href={nodeAddress(id)} data-guide className="nav-link">
            {isOwn ? "Ga hier verder in de gids" : `In de gids: ${titleOf(node)}`}
          </a>
        </p>
        {!hasHelpers && (
          <>
            <h3 className="mt-3">Met wie kun je praten?</h3>
            <ActorItems ids={here.length > 0 ? here : helpersOfAll} language="nl" />
          </>
        )}
      </section>
      <div data-alone className="no-print">
        <Gap name="region">
          <Island name="region-here" props={{ isQuiet: true }} />
        </Gap>
      </div>
    </>
  );
}
