import { ActorIcon } from "@/components/actor-icon";
import { type ActorId, actors } from "@/lib/registers/actors";

/** Who acts now, the first one first. */
export function ActorList({ ids }: { ids: readonly ActorId[] }) {
  return (
    <div className="flex flex-wrap gap-x-5 gap-y-1">
      <p id="aan-zet" className="small">
        Nu aan zet:
      </p>
      <ul className="flex flex-wrap gap-x-5 gap-y-1" aria-labelledby="aan-zet">
        {ids.map((id) => (
          <li key={id} className="flex items-center gap-2">
            <ActorIcon actor={id} />
            {actors[id].name}
          </li>
        ))}
      </ul>
    </div>
  );
}
