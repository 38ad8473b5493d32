import type { ReactNode } from "react";
import { ActorSection } from "@/components/actor-section";
import { Fold } from "@/components/fold";
import { LetterLinks } from "@/components/letter/letter-links";
import { SampleLinks } from "@/components/sample/sample-links";
import { TalkLinks } from "@/components/talk/talk-links";
import type { Edition } from "@/lib/edition";
import { helpersAt } from "@/lib/guide/helpers-at";
import type { Branch, Step } from "@/lib/guide/model";
import { wayWhenPassed } from "@/lib/guide/passed";
import type { NodeId } from "@/lib/ids/nodes";
import { samplesAt } from "@/lib/samples/samples";
import { screen } from "@/lib/words/screen";
import { FirstAction, OtherActions } from "./action-list";
import { ActorList } from "./actor-list";
import { DangerLine } from "./danger-panel";
import { DeadlineSection } from "./deadline-section";
import { LadderSection } from "./ladder-section";
import { SayPanel } from "./say-panel";
import { Way } from "./way";

/**
 * One step, what presses first: the last day, the one thing to do, the sentence for it, and the ways on. What else helps comes after.
 * @param share what stands beside the heading
 */
export function StepView({ id, node, edition, share }: { id: NodeId; node: Step; edition: Edition; share?: ReactNode }) {
  const { language } = edition;
  const words = screen("stap", language);
  const reachable = helpersAt(node);
  return (
    <>
      {node.ladder === "veiligheid" && <DangerLine language={language} />}
      <div className="shared-page">
        <h1>{node.title}</h1>
        {share}
      </div>
      <p className="column mt-2">{node.happens}</p>
      {node.deadlines && <DeadlineSection ids={node.deadlines} edition={edition} wayFor={(deadline) => wayWhenPassed(node, deadline)} />}
      <FirstAction actions={node.actions} language={language} />
      {node.say && <SayPanel text={node.say} language={language} />}
      {language === "nl" && <LetterLinks node={id} />}
      <section aria-labelledby="verder" className="column mt-4">
        <h2 id="verder">{words.verder}</h2>
        <ul className="mt-2 grid gap-2">
          <li>
            <Way to={node.next.next} language={language}>
              {node.next.label}
            </Way>
          </li>
          {node.others?.map(({ label, next }) => (
            <li key={label}>
              <Way to={next} language={language}>
                {label}
              </Way>
            </li>
          ))}
          {node.near && <BranchItem branch={node.near} language={language} />}
          {node.late && <BranchItem branch={node.late} language={language} />}
          {node.disagree && <BranchItem branch={node.disagree} language={language} />}
        </ul>
      </section>
      <OtherActions actions={node.actions} language={language} />
      {language === "nl" && <TalkLinks node={id} />}
      {language === "nl" && <SampleLinks samples={samplesAt(id)} />}
      <ActorList ids={node.actors} language={language} />
      {node.bring && node.bring.length > 0 && (
        <Fold id="meenemen" title={words.meenemen}>
          <ul className="bullets">
            {node.bring.map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
        </Fold>
      )}
      {node.ladder && <LadderSection ladder={node.ladder} current={id} language={language} />}
      {reachable.length > 0 && <ActorSection title={words.bellen} ids={reachable} language={language} />}
    </>
  );
}

function BranchItem({ branch: { label, advice, next }, language }: { branch: Branch; language: string }) {
  return (
    <li>
      <Way to={next} language={language}>
        {label}
      </Way>
      <p className="small mt-1">{advice}</p>
    </li>
  );
}
