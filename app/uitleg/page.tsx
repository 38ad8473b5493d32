import type { Metadata } from "next";
import { explanationsAt, readExplanation } from "@/lib/content/read";
import { stopIds, stops } from "@/lib/guide/stops";

export const metadata: Metadata = {
  title: "Uitleg",
  description: "Uitleg in gewone woorden over het samenwerkingsverband, extra hulp op school en speciaal onderwijs.",
};

export default function Page() {
  const groups = stopIds.map((id) => ({ id, slugs: explanationsAt(id) })).filter(({ slugs }) => slugs.length > 0);
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Uitleg in gewone woorden</h1>
      <p className="column mt-3">
        De vragen staan in de volgorde van de route: van extra hulp op school tot een plek op een andere school.
      </p>
      <div className="column mt-8 grid gap-8">
        {groups.map(({ id, slugs }) => (
          <section key={id} aria-labelledby={`halte-${id}`}>
            <h2 id={`halte-${id}`}>{stops[id].name}</h2>
            <ul className="line mt-3">
              {slugs.map((slug) => {
                const { vraag, titel } = readExplanation(slug).frontmatter;
                return (
                  <li key={slug}>
                    <a href={`/uitleg/${slug}/`} className="font-bold">
                      {vraag}
                    </a>
                    <p className="small">{titel}</p>
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
