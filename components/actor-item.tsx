import { ActorIcon } from "@/components/actor-icon";
import { ContactLine } from "@/components/contact-line";
import { actorOf } from "@/lib/registers/actor-words";
import type { ActorId } from "@/lib/registers/actors";
import { sentenceCase } from "@/lib/sentence-case";

/** Someone who acts on the route, in a list: who it is, what they do, and how to reach them. */
export function ActorItem({ id }: { id: ActorId }) {
  const { name, role, contact, reach } = actorOf(id);
  return (
    <li>
      <span className="flex items-center gap-2 font-bold">
        <ActorIcon actor={id} />
        {sentenceCase(name)}
      </span>
      {role} {contact}
      {reach && <ContactLine id={reach} />}
    </li>
  );
}
