import { answerAddress, explanationAddress, splitAddress } from "../addresses/address-of";
import { nameOrder } from "../by-letter";
import { textsOf } from "../content/read";
import { type SubjectId, subjects } from "../content/subjects";
import type { Edition } from "../edition";
import type { NodeId } from "../ids/nodes";
import type { ExplanationSlug } from "../ids/slugs";

/** A link to an answer. */
export type AnswerLink = { readonly question: string; readonly address: string };

function answersWhere(
  edition: Edition,
  fits: (frontmatter: { readonly uitleg: string; readonly stap: NodeId; readonly onderwerp: SubjectId }) => boolean,
): AnswerLink[] {
  return [...textsOf(edition).answers]
    .filter(([, { frontmatter }]) => fits(frontmatter))
    .map(([slug, { frontmatter }]) => ({ question: frontmatter.vraag, address: answerAddress(slug) }))
    .sort((a, b) => nameOrder.compare(a.question, b.question));
}

/** The questions that an explanation tells more about. */
export function answersAbout(slug: ExplanationSlug, edition: Edition): AnswerLink[] {
  return answersWhere(edition, ({ uitleg }) => splitAddress(uitleg).path === explanationAddress(slug));
}

/** The questions that parents ask at a place of the guide. */
export function answersAt(node: NodeId, edition: Edition): AnswerLink[] {
  return answersWhere(edition, ({ stap }) => stap === node);
}

/** Every answer by its subject, in the order of the subjects. */
export function answersBySubject(
  edition: Edition,
): { readonly id: SubjectId; readonly title: string; readonly answers: readonly AnswerLink[] }[] {
  return (Object.keys(subjects) as SubjectId[])
    .map((id) => ({ id, title: subjects[id], answers: answersWhere(edition, ({ onderwerp }) => onderwerp === id) }))
    .filter(({ answers }) => answers.length > 0);
}
