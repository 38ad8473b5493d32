import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { AnswerLinks } from "@/components/answer/answer-links";
import { questionsAddress } from "@/lib/addresses/address-of";
import { answersBySubject } from "@/lib/places/answers-about";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = pageHead(
  {
    title: "Vragen van ouders",
    description: "Wat ouders en jongeren vragen over extra hulp op school, elk met een heel antwoord op één bladzijde.",
    address: questionsAddress,
  },
  edition(),
);

export default function Page() {
  const groups = answersBySubject(edition());
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Vragen van ouders</h1>
      <p className="column mt-3">
        Elke vraag heeft één heel antwoord: hoe het zit, wat je nu kunt doen en wie je helpt. Staat jouw vraag er niet bij?{" "}
        <a href="/zoeken/">Zoek met je eigen woorden</a>.
      </p>
      <div className="column mt-6">
        {groups.map(({ id, title, answers }) => (
          <details key={id} className="fold">
            <summary>
              <h2 className="text-lg">
                {title} <span className="small font-normal">({answers.length})</span>
              </h2>
            </summary>
            {/* Within the fold: a link to it opens the fold. */}
            <div id={id}>
              <AnswerLinks answers={answers} />
            </div>
          </details>
        ))}
      </div>
    </div>
  );
}
