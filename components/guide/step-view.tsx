import { nodeAddress } from "@/lib/guide/addresses";
import type { Branch, Step } from "@/lib/guide/model";
import { ActionList } from "./action-list";
import { ActorList } from "./actor-list";
import { DeadlineSection } from "./deadline-section";
import { SayPanel } from "./say-panel";

/** One step: who acts, what you can do, the deadline, and the ways on. */
export function StepView({ node }: { node: Step }) {
  return (
    <>
      <ActorList ids={node.actors} />
      <h1 className="mt-2">{node.title}</h1>
      <p className="column mt-3">{node.happens}</p>
      <section aria-labelledby="doen" className="mt-8">
        <h2 id="doen">Dit kun je doen</h2>
        <ActionList actions={node.actions} />
      </section>
      {node.say && <SayPanel text={node.say} />}
      {node.bring && node.bring.length > 0 && (
        <section aria-labelledby="meenemen" className="column mt-8">
          <h2 id="meenemen">Neem mee of vraag om</h2>
          <ul className="bullets mt-3">
            {node.bring.map((paper) => (
              <li key={paper}>{paper}</li>
            ))}
          </ul>
        </section>
      )}
      {node.deadlines && <DeadlineSection title="Hoe lang mag dit duren?" ids={node.deadlines} />}
      <section aria-labelledby="verder" className="column mt-8">
        <h2 id="verder">Hoe gaat het verder?</h2>
        <ul className="mt-3 grid gap-3">
          <li>
            <a href={nodeAddress(node.next.next)} className="answer">
              {node.next.label}
            </a>
          </li>
          {node.late && <BranchItem branch={node.late} />}
          {node.disagree && <BranchItem branch={node.disagree} />}
        </ul>
      </section>
    </>
  );
}

function BranchItem({ branch: { label, advice, next } }: { branch: Branch }) {
  return (
    <li>
      <a href={nodeAddress(next)} className="answer">
        {label}
      </a>
      <p className="small mt-1">{advice}</p>
    </li>
  );
}
