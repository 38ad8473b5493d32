import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { FactList } from "@/components/fact-list";
import { restingPlaces } from "@/lib/places/uses";
import { chapterAddress, chapterNumbers, type FactChapter, factChapters, factsOf } from "@/lib/registers/fact-chapters";
import { pageHead } from "@/lib/share/preview";

type Props = { params: Promise<{ hoofdstuk: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return chapterNumbers.map((chapter) => ({ hoofdstuk: factChapters[chapter].slug }));
}

async function chapterFrom(params: Props["params"]): Promise<FactChapter> {
  const { hoofdstuk } = await params;
  const chapter = chapterNumbers.find((number) => factChapters[number].slug === hoofdstuk);
  if (chapter === undefined) throw new Error(`Hoofdstuk "${hoofdstuk}" staat niet in lib/registers/fact-chapters.ts.`);
  return chapter;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const chapter = await chapterFrom(params);
  const { about } = factChapters[chapter];
  return pageHead(
    {
      title: `Feiten over ${about}`,
      description: `Elk feit over ${about} waarop deze site rust, met de bron en hoe zeker het is.`,
      address: chapterAddress(chapter),
    },
    edition(),
  );
}

export default async function Page({ params }: Props) {
  const chapter = await chapterFrom(params);
  const { day } = edition();
  return (
    <div className="frame pt-6 lg:pt-10">
      <h1>Feiten over {factChapters[chapter].about}</h1>
      <div className="prose column mt-3">
        <p>
          Elk feit heeft een nummer. Achter een zin staat of iemand dit moet of mag doen, of dat het meestal zo gaat. Zonder woord is het
          gewoon zo. De wetten zelf staan bij <a href="/bronnen/">de bronnen</a>.
        </p>
        <FactList ids={factsOf(chapter)} day={day} places={restingPlaces(edition())} />
      </div>
    </div>
  );
}
