import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { Island } from "@/components/island";
import { nodePieceId, pieceAddress, sectionPieceId } from "@/lib/addresses/address-of";
import { nameOrder } from "@/lib/by-letter";
import { explanationTitle, readExplanation } from "@/lib/content/read";
import { nodeOf, titleOf } from "@/lib/guide/guide";
import type { Start } from "@/lib/guide/model";
import { startGroups } from "@/lib/guide/starts";
import { type ExplanationSlug, explanationSlugs } from "@/lib/ids/slugs";
import { pageHead } from "@/lib/share/preview";

export const metadata: Metadata = pageHead(
  {
    title: "Voor scholen",
    description: "Voor leraren en ib'ers: kies het stuk dat bij dit gesprek past, en stuur ouders de link, een bericht of een blad papier.",
    address: "/voor-scholen/",
  },
  edition(),
);

export default function Page() {
  const byTitle = [...explanationSlugs].sort((a, b) => nameOrder.compare(explanationTitle(a, edition()), explanationTitle(b, edition())));
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Stuur ouders precies het goede stuk</h1>
      <p className="column mt-3 text-lg">
        Ben je leraar of ib'er? Kies wat er speelt. Je krijgt een link, een bericht of een blad papier voor ouders.
      </p>
      <p className="column mt-3">
        Schrijf nergens gegevens van een kind op. Dat hoeft hier niet, en wij bewaren niets. Een{" "}
        <a href="/voor-scholen/poster/">poster voor de teamkamer</a> laat zien hoe het werkt.
      </p>
      <Island name="piece-picker" props={{}} />
      <section aria-labelledby="situatie" className="column mt-10">
        <h2 id="situatie">Kies een situatie</h2>
        <p className="mt-2">Elke link opent één stuk. Daar staat ook de QR-code, en je kunt het printen.</p>
        <div className="mt-4 grid gap-3">
          {startGroups().map(({ id, title, hint, starts }) => (
            <details key={id} className="doors">
              <summary>
                <h3>{title}</h3>
                <span className="small">{hint}</span>
              </summary>
              <ul className="pt-1 pb-3">
                {starts.map((start) => (
                  <Situation key={start.label} {...start} />
                ))}
              </ul>
            </details>
          ))}
        </div>
      </section>
      <section aria-labelledby="uitleg" className="column mt-10">
        <h2 id="uitleg">Alle uitleg, van A tot Z</h2>
        <ul className="mt-3">
          {byTitle.map((slug) => (
            <ExplanationPieces key={slug} slug={slug} />
          ))}
        </ul>
        <p className="mt-4">
          Zoek je één woord? Bij elk <a href="/begrippen/">moeilijk woord</a> staat ook een link om te delen.
        </p>
      </section>
    </div>
  );
}

/** What parents say about today, with the place in the guide and the explanation that go with it. */
function Situation({ label, next }: Start) {
  const node = nodeOf(next);
  return (
    <li className="mt-3">
      <strong className="block">{label}</strong>
      <a href={pieceAddress(nodePieceId(next))} className="nav-link">
        {titleOf(node)}
      </a>
      <br />
      <a href={`#uitleg-${node.explanation}`} className="nav-link">
        {explanationTitle(node.explanation, edition())}
      </a>
    </li>
  );
}

/** The sections of an explanation, folded: the list stays short. */
function ExplanationPieces({ slug }: { slug: ExplanationSlug }) {
  return (
    <li id={`uitleg-${slug}`}>
      <details className="fold">
        <summary>{explanationTitle(slug, edition())}</summary>
        <ul className="bullets pb-3">
          {readExplanation(slug, edition().day).sections.map(({ id, title }) => (
            <li key={id}>
              <a href={pieceAddress(sectionPieceId(slug, id))}>{title}</a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
