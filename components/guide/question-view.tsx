import type { ReactNode } from "react";
import type { Question } from "@/lib/guide/model";
import { Way } from "./way";

/**
 * One question. Every answer is a plain link.
 * @param share what stands beside the heading
 */
export function QuestionView({ node, language, share }: { node: Question; language: string; share?: ReactNode }) {
  return (
    <>
      <div className="shared-page">
        <h1>{node.question}</h1>
        {share}
      </div>
      <p className="column mt-3">{node.help}</p>
      <ul className="column mt-6 grid gap-3">
        {node.answers.map(({ label, next }) => (
          <li key={label}>
            <Way to={next} language={language}>
              {label}
            </Way>
          </li>
        ))}
      </ul>
    </>
  );
}
