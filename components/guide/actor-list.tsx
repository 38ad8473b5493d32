import { ActorIcon } from "@/components/actor-icon";
import { actorOf } from "@/lib/registers/actor-words";
import type { ActorId } from "@/lib/registers/actors";

/** Who acts now, the first one first. */
export function ActorList({ ids }: { ids: readonly ActorId[] }) {
  return (
    // Columns of one width, not a line that wraps: what is there while the rest of the page comes in must not move.
    <div>
      <p id="aan-zet" className="small">
        Nu aan zet:
      </p>
      <ul className="grid sm:grid-cols-[repeat(auto-fill,minmax(14rem,1fr))] gap-x-5" aria-labelledby="aan-zet">
        {ids.map((id) => (
          <li key={id} className="flex items-center gap-2">
            <ActorIcon actor={id} />
            {actorOf(id).name}
          </li>
        ))}
      </ul>
    </div>
  );
}
