import type { Edition } from "@/lib/edition";
import type { Way } from "@/lib/guide/model";
import { type DeadlineId, deadlines } from "@/lib/registers/deadlines";
import { screen } from "@/lib/words/screen";
import { DeadlinePanel } from "./deadline-panel";

type Props = {
  readonly ids: readonly DeadlineId[];
  /** Where to go when the last day of a deadline has passed; `here` when this page is what comes next. */
  readonly wayFor: (id: DeadlineId) => Way | "here" | undefined;
  readonly edition: Edition;
};

/** The deadlines of a node, each in full. */
export function DeadlineSection({ ids, wayFor, edition }: Props) {
  const words = screen("termijn", edition.language);
  const isYours = ids.some((id) => deadlines[id].actor === "ouders");
  return (
    <section aria-labelledby="termijn" className="column mt-8">
      <h2 id="termijn">{isYours ? words.jij : words.ander}</h2>
      <div className="mt-3 grid grid-cols-1 gap-3">
        {ids.map((id) => (
          <DeadlinePanel key={id} id={id} way={wayFor(id)} edition={edition} />
        ))}
      </div>
    </section>
  );
}
