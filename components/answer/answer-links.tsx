import type { AnswerLink } from "@/lib/places/answers-about";

/** Questions of parents, each a link to its answer. */
export function AnswerLinks({ answers }: { answers: readonly AnswerLink[] }) {
  return (
    <ul>
      {answers.map(({ question, address }) => (
        <li key={address}>
          <a href={address} className="nav-link py-1">
            {question}
          </a>
        </li>
      ))}
    </ul>
  );
}
