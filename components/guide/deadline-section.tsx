import type { Edition } from "@/lib/edition";
import type { Way } from "@/lib/guide/model";
import { deadlineOf } from "@/lib/registers/deadline-words";
import type { DeadlineId } from "@/lib/registers/deadlines";
import { filled, screen } from "@/lib/words/screen";
import { DeadlinePanel } from "./deadline-panel";

type Props = {
  readonly ids: readonly DeadlineId[];
  /** Where to go when the last day of a deadline has passed; `here` when this page is what comes next. */
  readonly wayFor: (id: DeadlineId) => Way | "here" | undefined;
  readonly edition: Edition;
};

/** The deadlines of a node, each in full: the first in view, the others folded. */
export function DeadlineSection({ ids, wayFor, edition }: Props) {
  const [first, ...others] = ids;
  if (!first) return null;
  return (
    <section aria-labelledby={`termijn-${first}`} className="column mt-3">
      <DeadlinePanel id={first} way={wayFor(first)} edition={edition} heading="h2" />
      {others.length > 0 && (
        <details className="fold">
          <summary>
            {filled(screen("termijn", edition.language).ook, {
              wat: others.map((id) => deadlineOf(id, edition.language).what).join(", "),
            })}
          </summary>
          <div className="grid grid-cols-1 gap-3">
            {others.map((id) => (
              <DeadlinePanel key={id} id={id} way={wayFor(id)} edition={edition} heading="h3" />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
