import { ActorIcon } from "@/components/actor-icon";
import { InLanguage } from "@/components/in-language";
import { actorOf } from "@/lib/registers/actor-words";
import type { ActorId } from "@/lib/registers/actors";
import { screen } from "@/lib/words/screen";

/** Who acts now, the first one first. */
export function ActorList({ ids, language }: { ids: readonly ActorId[]; language: string }) {
  return (
    // Columns of one width, not a line that wraps: what is there while the rest of the page comes in must not move.
    <section aria-labelledby="aan-zet" className="mt-3">
      <p id="aan-zet" className="small">
        {screen("stap", language)["aan-zet"]}
      </p>
      <ul className="grid sm:grid-cols-[repeat(auto-fill,minmax(14rem,1fr))] gap-x-5" aria-labelledby="aan-zet">
        {ids.map((id) => (
          <li key={id} className="flex items-center gap-2">
            <ActorIcon actor={id} />
            <InLanguage language={actorOf(id, language).language} page={language}>
              {actorOf(id, language).name}
            </InLanguage>
          </li>
        ))}
      </ul>
    </section>
  );
}
