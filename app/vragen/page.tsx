import type { Metadata } from "next";
import { AnswerLinks } from "@/components/answer/answer-links";
import { questionsAddress } from "@/lib/addresses/address-of";
import { answersBySubject } from "@/lib/places/answers-about";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = pageHead({
  title: "Vragen van ouders",
  description: "Wat ouders en jongeren vragen over extra hulp op school, elk met een heel antwoord op één bladzijde.",
  address: questionsAddress,
});

export default function Page() {
  const groups = answersBySubject();
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Vragen van ouders</h1>
      <p className="column mt-3">
        Elke vraag heeft één heel antwoord: hoe het zit, wat je nu kunt doen en wie je helpt. Staat jouw vraag er niet bij?{" "}
        <a href="/zoeken/">Zoek met je eigen woorden</a>.
      </p>
      <nav aria-label="Onderwerpen" className="column mt-6">
        <ul className="flex flex-wrap gap-x-4">
          {groups.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="nav-link">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ id, title, answers }) => (
        <section key={id} aria-labelledby={id} className="column mt-8">
          <h2 id={id}>{title}</h2>
          <div className="mt-2">
            <AnswerLinks answers={answers} />
          </div>
        </section>
      ))}
    </div>
  );
}
