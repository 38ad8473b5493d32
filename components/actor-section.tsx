import { ActorItem } from "@/components/actor-item";
import { ContactSources } from "@/components/contact-sources";
import { actorOf } from "@/lib/registers/actor-words";
import type { ActorId } from "@/lib/registers/actors";

/** Who deals with it or who helps, under a heading of its own. */
export function ActorSection({ title, ids, language }: { title: string; ids: readonly ActorId[]; language: string }) {
  return (
    <section aria-labelledby="wie" className="column mt-6">
      <h2 id="wie">{title}</h2>
      <ul className="mt-3 grid gap-3">
        {ids.map((id) => (
          <ActorItem key={id} id={id} language={language} />
        ))}
      </ul>
      <ContactSources ids={ids.flatMap((id) => actorOf(id).reach ?? [])} language={language} />
    </section>
  );
}
