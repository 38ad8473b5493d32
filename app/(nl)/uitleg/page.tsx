import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { explanationAddress, questionsAddress, sectionAddress } from "@/lib/addresses/address-of";
import { frequentQuestions } from "@/lib/content/questions";
import { explanationsAt, readExplanation } from "@/lib/content/read";
import type { ExplanationSlug } from "@/lib/ids/slugs";
import { stopIds } from "@/lib/ids/stops";
import { pageHead } from "@/lib/share/preview";
import { stopName } from "@/lib/words/screen";

export const metadata: Metadata = pageHead(
  {
    title: "Uitleg",
    description: "Uitleg in gewone woorden over het samenwerkingsverband, extra hulp op school en speciaal onderwijs.",
    address: "/uitleg/",
  },
  edition(),
);

export default function Page() {
  const groups = stopIds.map((id) => ({ id, slugs: explanationsAt(id, edition()) })).filter(({ slugs }) => slugs.length > 0);
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Uitleg in gewone woorden</h1>
      <p className="column mt-3">
        De vragen staan in de volgorde van de route: van de eerste zorgen tot een plek op een andere school. Zoek je één woord? Kijk bij{" "}
        <a href="/begrippen/">moeilijke woorden</a>.
      </p>
      <section aria-labelledby="vaak" className="column mt-8">
        <h2 id="vaak">Dit vragen ouders vaak</h2>
        <ul className="mt-2">
          {frequentQuestions.map(({ question, slug, section }) => (
            <li key={question}>
              <a href={sectionAddress(slug, section)} className="nav-link py-1">
                {question}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-2">
          <a href={questionsAddress} className="nav-link">
            Alle vragen van ouders, op onderwerp
          </a>
        </p>
      </section>
      <div className="column mt-8 grid gap-8">
        {groups.map(({ id, slugs }) => (
          <section key={id} aria-labelledby={`halte-${id}`}>
            <h2 id={`halte-${id}`}>{stopName(id)}</h2>
            <ul className="mt-2 grid gap-2">
              {slugs.map((slug) => {
                const { vraag, titel } = readExplanation(slug, edition().day).frontmatter;
                return (
                  <li key={slug}>
                    <a href={explanationAddress(slug)} className="font-bold">
                      {vraag}
                    </a>
                    <p className="small">{titel}</p>
                    <SectionFold slug={slug} />
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

/** What stands in an explanation, folded: the list stays short. */
function SectionFold({ slug }: { slug: ExplanationSlug }) {
  const { sections, frontmatter } = readExplanation(slug, edition().day);
  return (
    <details className="fold">
      <summary className="small">
        In deze uitleg<span className="sr-only">: {frontmatter.titel}</span>
      </summary>
      <ul className="bullets">
        {sections
          .filter(({ depth }) => depth === 2)
          .map(({ id, title }) => (
            <li key={id}>
              <a href={sectionAddress(slug, id)}>{title}</a>
            </li>
          ))}
      </ul>
    </details>
  );
}
