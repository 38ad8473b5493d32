import { ActorIcon } from "@/components/actor-icon";
import { type ActorId, actors } from "@/lib/registers/actors";

/** Who acts now, the first one first. */
export function ActorList({ ids }: { ids: readonly ActorId[] }) {
  return (
    // In the line, not in rows of a flex box: what is there when the rest of the page comes in must not move.
    <div>
      <p id="aan-zet" className="small mr-5 inline">
        Nu aan zet:
      </p>
      <ul className="inline" aria-labelledby="aan-zet">
        {ids.map((id) => (
          <li key={id} className="mr-5 inline-flex items-center gap-2 align-middle">
            <ActorIcon actor={id} />
            {actors[id].name}
          </li>
        ))}
      </ul>
    </div>
  );
}
