import type { ReactNode } from "react";
import { Gap } from "@/components/host/gap";
import { Island } from "@/components/island";
import { RouteLine } from "@/components/route-line";
import { PaperAddress } from "@/components/share/paper-address";
import { ShareLink } from "@/components/share/share-link";
import { WordList } from "@/components/word-list";
import { answerAddress, answerPieceId, questionsAddress } from "@/lib/addresses/address-of";
import { readAnswer } from "@/lib/content/read";
import { subjects } from "@/lib/content/subjects";
import type { Edition } from "@/lib/edition";
import { nodeOf } from "@/lib/guide/guide";
import { actorOf } from "@/lib/registers/actor-words";
import { filled, screen } from "@/lib/words/screen";
import { AnswerContent } from "./answer-content";

/** The page of one answer: the line, and the answer with its words. */
export function AnswerView({ slug, edition, children }: { slug: string; edition: Edition; children: ReactNode }) {
  const { frontmatter, terms } = readAnswer(slug, edition.day);
  const { onderwerp, stap, vraag, helpt } = frontmatter;
  const region = helpt.some((id) => actorOf(id).inRegion) && (
    <Gap name="region">
      <Island name="region-here" props={{ isQuiet: true }} />
    </Gap>
  );
  return (
    <div className="frame with-route pt-6 lg:pt-10">
      <PaperAddress address={answerAddress(slug)} edition={edition} />
      <RouteLine current={nodeOf(stap).stop} />
      <article className="mt-6 lg:mt-0">
        <p className="small">
          <a href={`${questionsAddress}#${onderwerp}`}>
            {filled(screen("antwoord", edition.language).meer, { onderwerp: subjects[onderwerp] })}
          </a>
        </p>
        <AnswerContent slug={slug} edition={edition} share={<ShareLink piece={answerPieceId(slug)} title={vraag} />} region={region}>
          {children}
        </AnswerContent>
        <WordList ids={terms} linked={terms} isAsked />
        <Island name="share-menu" props={{}} />
      </article>
    </div>
  );
}
