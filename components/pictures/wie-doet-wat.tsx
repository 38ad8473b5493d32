import { wordsInPicture } from "@/lib/content/picture-words";
import { peopleOf } from "./people";
import { type Doer, PeopleList } from "./people-list";

/** Who does what and who decides: those who act on the route, and those who stand beside it. */
export function WieDoetWat() {
  const words = wordsInPicture("wie-doet-wat");
  const doer = (who: Doer["who"], { wie, doet }: { wie: string; doet: string }): Doer => ({ who, name: wie, does: doet });
  return (
    <figure>
      <PeopleList
        doers={[
          doer(peopleOf.ouders, words.ouders),
          doer(peopleOf.school, words.school),
          doer(["deskundige", "tweede-deskundige"], words.deskundigen),
          doer(peopleOf.samenwerkingsverband, words.samenwerkingsverband),
          doer(peopleOf["nieuwe-school"], words["nieuwe-school"]),
        ]}
        isRoute
      />
      <p className="mt-3">{words.naast}</p>
      <PeopleList doers={[doer(peopleOf.gemeente, words.gemeente), doer(peopleOf.steunpunt, words.steunpunt)]} isRoute={false} />
    </figure>
  );
}
