import { basisLabels } from "@/lib/registers/deadline-text";
import type { DeadlineBasis } from "@/lib/registers/deadlines";

/** Says where a deadline comes from: the law, the region, or a body's own rule. */
export function DeadlineLabel({ basis }: { basis: DeadlineBasis }) {
  return <span className={`label label-${basis}`}>{basisLabels[basis]}</span>;
}
