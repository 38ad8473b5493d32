import { Person } from "./person";

/** The people of the site, on its line: a family on one side, school and verband on the other. It says nothing, so nobody has to hear it. */
export function HomePeople() {
  return (
    <div className="home-people" aria-hidden="true">
      <Person who={["moeder", "kind", "vader"]} />
      <Person who={["leraar", "ib-er", "verband"]} />
    </div>
  );
}
