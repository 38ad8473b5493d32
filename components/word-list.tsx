import { termAddress } from "@/lib/addresses/address-of";
import type { Edition } from "@/lib/edition";
import { hostNames } from "@/lib/region/host";
import { termName } from "@/lib/registers/term-list";
import { type TermId, terms } from "@/lib/registers/terms";

/** The difficult words of a page, explained. Terms in the text link to their place here. */
export function WordList({ ids, edition }: { ids: readonly TermId[]; edition: Edition }) {
  if (ids.length === 0) return null;
  return (
    <section aria-labelledby="woorden" className="mt-12">
      <h2 id="woorden">Woorden op deze pagina</h2>
      <dl className="word-list column mt-4">
        {ids.map((id) => {
          return (
            <div key={id} id={wordAnchor(id)} className="mt-3">
              <dt>
                <a href={termAddress(id)}>{termName(id)}</a>
              </dt>
              <dd>
                {terms[id].explanation}
                {hostNames(id, edition).length > 0 && ` In jouw regio heet het: ${hostNames(id, edition).join(", ")}.`}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** The id of a term in the word list of a page. */
export function wordAnchor(id: TermId): string {
  return `woord-${id}`;
}
