import type { ReactNode } from "react";
import { ActorSection } from "@/components/actor-section";
import type { Edition } from "@/lib/edition";
import type { Branch, Step } from "@/lib/guide/model";
import { wayWhenPassed } from "@/lib/guide/passed";
import { termsOf } from "@/lib/guide/terms-of";
import type { NodeId } from "@/lib/ids/nodes";
import { actorOf } from "@/lib/registers/actor-words";
import { screen } from "@/lib/words/screen";
import { ActionList } from "./action-list";
import { ActorList } from "./actor-list";
import { DangerLine } from "./danger-panel";
import { DeadlineSection } from "./deadline-section";
import { LadderSection } from "./ladder-section";
import { SayPanel } from "./say-panel";
import { Way } from "./way";
import { WordsLink } from "./words-link";

/**
 * One step: who acts, what you can do, the deadline, and the ways on.
 * @param share what stands beside the heading
 */
export function StepView({ id, node, edition, share }: { id: NodeId; node: Step; edition: Edition; share?: ReactNode }) {
  const { language } = edition;
  const words = screen("stap", language);
  const reachable = node.actors.filter((actor) => actorOf(actor).reach);
  return (
    <>
      {node.ladder === "veiligheid" && <DangerLine language={language} />}
      <ActorList ids={node.actors} language={language} />
      <div className="shared-page mt-4">
        <h1>{node.title}</h1>
        {share}
      </div>
      <p className="column mt-3">{node.happens}</p>
      <WordsLink ids={termsOf(id)} language={language} />
      <section aria-labelledby="doen" className="mt-8">
        <h2 id="doen">{words.doen}</h2>
        <ActionList actions={node.actions} />
      </section>
      {node.say && <SayPanel text={node.say} language={language} />}
      {node.bring && node.bring.length > 0 && (
        <section aria-labelledby="meenemen" className="column mt-8">
          <h2 id="meenemen">{words.meenemen}</h2>
          <ul className="bullets mt-3">
            {node.bring.map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
        </section>
      )}
      {node.deadlines && <DeadlineSection ids={node.deadlines} edition={edition} wayFor={(deadline) => wayWhenPassed(node, deadline)} />}
      <section aria-labelledby="verder" className="column mt-8">
        <h2 id="verder">{words.verder}</h2>
        <ul className="mt-3 grid gap-3">
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
