import type { DeadlineBasis } from "@/lib/registers/deadlines";
import { screen } from "@/lib/words/screen";

/** Says where a deadline comes from: the law, the region, or a body's own rule. */
export function DeadlineLabel({ basis, language = "nl" }: { basis: DeadlineBasis; language?: string }) {
  return <span className={`label label-${basis}`}>{screen("herkomst", language)[basis]}</span>;
}
