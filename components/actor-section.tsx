import { ActorItems } from "@/components/actor-items";
import type { ActorId } from "@/lib/registers/actors";

/** Who deals with it or who helps, under a heading of its own. */
export function ActorSection({ title, ids, language }: { title: string; ids: readonly ActorId[]; language: string }) {
  return (
    <section aria-labelledby="wie" className="column mt-4">
      <h2 id="wie">{title}</h2>
      <ActorItems ids={ids} language={language} />
    </section>
  );
}
