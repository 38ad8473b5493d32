import type { NonEmpty } from "@/lib/non-empty";
import type { PersonId } from "./people";
import { Person } from "./person";

export type Doer = { readonly who: NonEmpty<PersonId>; readonly name: string; readonly does: string };

/**
 * People and what each of them does, as real text: who hears the page hears what the drawing says.
 * @param isRoute whether they act one after the other
 */
export function PeopleList({ doers, isRoute }: { doers: readonly Doer[]; isRoute: boolean }) {
  const List = isRoute ? "ol" : "ul";
  return (
    <List className={isRoute ? "people people-on" : "people"}>
      {doers.map(({ who, name, does }) => (
        <li key={name}>
          <span className="people-seat">
            <Person who={who} />
          </span>
          <span>
            <strong>{name}</strong> {does}
          </span>
        </li>
      ))}
    </List>
  );
}
