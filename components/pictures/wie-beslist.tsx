import { wordsInPicture } from "@/lib/content/picture-words";
import { peopleOf } from "./people";
import { type Doer, PeopleList } from "./people-list";

/** Who asks, who is heard, who advises, who decides and who admits. */
export function WieBeslist() {
  const words = wordsInPicture("wie-beslist");
  const doers: readonly Doer[] = [
    { who: peopleOf.school, name: words.school.wie, does: words.school.doet },
    { who: peopleOf.ouders, name: words.ouders.wie, does: words.ouders.doet },
    { who: ["deskundige", "tweede-deskundige"], name: words.deskundigen.wie, does: words.deskundigen.doet },
    { who: peopleOf.samenwerkingsverband, name: words.samenwerkingsverband.wie, does: words.samenwerkingsverband.doet },
    { who: peopleOf["nieuwe-school"], name: words["nieuwe-school"].wie, does: words["nieuwe-school"].doet },
  ];
  return (
    <figure>
      <PeopleList doers={doers} isRoute />
    </figure>
  );
}
