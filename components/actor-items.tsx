import { ActorItem } from "@/components/actor-item";
import { ContactSources } from "@/components/contact-sources";
import { actorOf } from "@/lib/registers/actor-words";
import type { ActorId } from "@/lib/registers/actors";

/** Who deals with it or who helps, each with how to reach them, and where the numbers come from. */
export function ActorItems({ ids, language }: { ids: readonly ActorId[]; language: string }) {
  return (
    <>
      <ul className="mt-3 grid gap-3">
        {ids.map((id) => (
          <ActorItem key={id} id={id} language={language} />
        ))}
      </ul>
      <ContactSources ids={ids.flatMap((id) => actorOf(id).reach ?? [])} language={language} />
    </>
  );
}
