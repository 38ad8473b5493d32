import { RowList } from "@/components/row-list";
import type { AnswerLink } from "@/lib/places/answers-about";

/** Questions of parents, each a link to its answer. */
export function AnswerLinks({ answers }: { answers: readonly AnswerLink[] }) {
  return <RowList rows={answers.map(({ question, address }) => ({ title: question, address }))} />;
}
