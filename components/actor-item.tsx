import { ActorIcon } from "@/components/actor-icon";
import { ContactLine } from "@/components/contact-line";
import { dutchPage } from "@/lib/places/translated-links";
import { actorOf } from "@/lib/registers/actor-words";
import type { ActorId } from "@/lib/registers/actors";
import { sentenceCase } from "@/lib/sentence-case";
import { spoken } from "@/lib/words/language";
import { screen } from "@/lib/words/screen";

/** Someone who acts on the route, in a list: who it is, what they do, and how to reach them. */
export function ActorItem({ id, language: page }: { id: ActorId; language: string }) {
  const { name, role, contact, reach, inRegion, language } = actorOf(id, page);
  return (
    <li {...spoken(language, page)}>
      <span className="flex items-center gap-2 font-bold">
        <ActorIcon actor={id} />
        {sentenceCase(name)}
      </span>
      {role} {contact}{" "}
      {inRegion && (
        <a {...dutchPage("/regio/", language)} className="nav-link">
          {screen("wie", language).zoek}
        </a>
      )}
      {reach && <ContactLine id={reach} language={language} />}
    </li>
  );
}
