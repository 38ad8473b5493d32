import { CircleCheck, Hourglass, Signpost } from "lucide-react";
import type { ReactNode } from "react";
import { ActorSection } from "@/components/actor-section";
import { Fold } from "@/components/fold";
import { LetterLinks } from "@/components/letter/letter-links";
import { SampleLinks } from "@/components/sample/sample-links";
import { TalkLinks } from "@/components/talk/talk-links";
import type { Edition } from "@/lib/edition";
import type { Outcome } from "@/lib/guide/model";
import { wayWhenPassed } from "@/lib/guide/passed";
import type { NodeId } from "@/lib/ids/nodes";
import { samplesAt } from "@/lib/samples/samples";
import { screen } from "@/lib/words/screen";
import { FirstAction, OtherActions } from "./action-list";
import { DangerPanel } from "./danger-panel";
import { DeadlineSection } from "./deadline-section";
import { LadderSection } from "./ladder-section";
import { SayPanel } from "./say-panel";
import { Way } from "./way";

const moods = {
  geregeld: { icon: CircleCheck, panel: "panel panel-good" },
  wachten: { icon: Hourglass, panel: "panel" },
  verder: { icon: Signpost, panel: "panel" },
} as const;

type Mood = (typeof moods)[keyof typeof moods];

/**
 * Where the route ends or rests, what to do now, who helps, and where to go if it changes.
 * @param share what stands beside the heading
 */
export function OutcomeView({ id, node, edition, share }: { id: NodeId; node: Outcome; edition: Edition; share?: ReactNode }) {
  const { language } = edition;
  const words = screen("uitkomst", language);
  const letters = language === "nl" && <LetterLinks node={id} />;
  // Who waits has written already: what can be written now comes after the ways on.
  const isWaiting = node.mood === "wachten";
  return (
    <>
      {node.mood === "gevaar" ? (
        <DangerPanel node={node} language={language} share={share} />
      ) : (
        <Where node={node} mood={moods[node.mood]} label={words[node.mood]} share={share} />
      )}
      {node.deadlines && <DeadlineSection ids={node.deadlines} edition={edition} wayFor={(deadline) => wayWhenPassed(node, deadline)} />}
      <FirstAction actions={node.actions} language={language} />
      {node.say && <SayPanel text={node.say} language={language} />}
      {!isWaiting && letters}
      <section aria-labelledby="verder" className="column mt-4">
        <h2 id="verder">{words.verandert}</h2>
        <ul className="mt-2 grid gap-2">
          {node.ifChanges.map(({ label: change, next }) => (
            <li key={change}>
              <Way to={next} language={language}>
                {change}
              </Way>
            </li>
          ))}
        </ul>
      </section>
      <OtherActions actions={node.actions} language={language} />
      {language === "nl" && <TalkLinks node={id} />}
      {language === "nl" && <SampleLinks samples={samplesAt(id)} />}
      {isWaiting && letters}
      <Fold id="letop" title={words["let-op"]}>
        <ul className="bullets">
          {node.watch.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Fold>
      {node.ladder && <LadderSection ladder={node.ladder} current={id} language={language} />}
      {node.mood !== "gevaar" && <ActorSection title={words.helpt} ids={[node.contact]} language={language} />}
    </>
  );
}

/** Where you stand now, in a panel of its own colour. */
function Where({ node, mood, label, share }: { node: Outcome; mood: Mood; label: string; share?: ReactNode }) {
  const { icon: Icon, panel } = mood;
  return (
    <>
      <p className="flex items-center gap-2">
        <Icon className="icon" aria-hidden="true" focusable="false" />
        {label}
      </p>
      <div className="shared-page mt-2">
        <h1>{node.title}</h1>
        {share}
      </div>
      <p className={`${panel} column mt-3`}>{node.happens}</p>
    </>
  );
}
