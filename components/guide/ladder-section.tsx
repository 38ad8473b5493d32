import { Fold } from "@/components/fold";
import { InLanguage } from "@/components/in-language";
import { peopleOf } from "@/components/pictures/people";
import { Person } from "@/components/pictures/person";
import { nodeIn, titleOf } from "@/lib/guide/guide";
import { type LadderId, ladderAbout, ladders } from "@/lib/guide/ladders";
import type { NodeId } from "@/lib/ids/nodes";
import { actorOf } from "@/lib/registers/actor-words";
import { filled, screen } from "@/lib/words/screen";
import { Way } from "./way";

/** Who you can turn to when you cannot work it out together, drawn as a stair from the first talk on; each has a step of its own. */
export function LadderSection({ ladder, current, language }: { ladder: LadderId; current: NodeId; language: string }) {
  const words = screen("trap", language);
  return (
    <Fold id="treden" title={filled(words.kop, { waarover: ladderAbout(ladder, language) })}>
      <p>{words.uitleg}</p>
      <ol className="stair mt-4">
        {ladders[ladder].rungs.map(({ actor, node }) => (
          <li key={node} aria-current={node === current ? "true" : undefined} className={node === current ? "here" : undefined}>
            <Person who={peopleOf[actor]} />
            <span className="stair-who">
              <InLanguage language={actorOf(actor, language).language} page={language}>
                {actorOf(actor, language).name}
              </InLanguage>
            </span>
            {node === current ? (
              <strong>{filled(words.hier, { titel: titleOf(nodeIn(node, language).node) })}</strong>
            ) : (
              <Way to={node} language={language} className="inline-block py-2">
                <InLanguage language={nodeIn(node, language).language} page={language}>
                  {titleOf(nodeIn(node, language).node)}
                </InLanguage>
              </Way>
            )}
          </li>
        ))}
      </ol>
    </Fold>
  );
}
