import type { DeadlineId } from "@/lib/registers/deadlines";
import { DeadlineCard } from "./deadline-card";

/** The deadlines of a node, each in full. */
export function DeadlineSection({ title, ids }: { title: string; ids: readonly DeadlineId[] }) {
  return (
    <section aria-labelledby="termijn" className="column mt-8">
      <h2 id="termijn">{title}</h2>
      <div className="mt-3 grid gap-3">
        {ids.map((id) => (
          <DeadlineCard key={id} id={id} />
        ))}
      </div>
    </section>
  );
}
