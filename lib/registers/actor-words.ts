import { z } from "zod";
import type { Read } from "../words/translation";
import { word } from "../words/word";
import { wordSet, wordsIn } from "../words/word-set";
import { type Actor, type ActorId, actors } from "./actors";

const schema = z.strictObject({ naam: word, rol: word, contact: word });

/** The words of who acts: content/<language>/registers/actoren.yaml. */
export const actorWords = wordSet<Record<ActorId, z.output<typeof schema>>>("registers", {
  actoren: { home: "lib/registers/actors.ts", entries: Object.fromEntries(Object.keys(actors).map((id) => [id, schema])) },
});

/** Everyone who acts, with Dutch words, in the order of the register. @throws as readWords does */
export function allActors(): readonly Actor[] {
  return (Object.keys(actors) as ActorId[]).map((id) => actorOf(id));
}

/**
 * Someone who acts on the route, with words.
 * @throws as readWords does
 */
export function actorOf(id: ActorId, language = "nl"): Read<Actor> {
  const { words, ...read } = wordsIn(actorWords, id, language);
  return { ...actors[id], name: words.naam, role: words.rol, contact: words.contact, ...read };
}
