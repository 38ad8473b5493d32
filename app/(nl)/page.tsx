import { BookOpen, MapPin, Signpost } from "lucide-react";
import type { Metadata } from "next";
import { edition } from "@/app/edition";
import { Island } from "@/components/island";
import { questionsAddress } from "@/lib/addresses/address-of";
import { routeInShort } from "@/lib/guide/route-in-short";
import { pageHead } from "@/lib/share/preview";
import { siteName } from "@/lib/site";
import { stopName } from "@/lib/words/screen";

const title = `${siteName}: wat gebeurt er als school je kind niet meer kan helpen?`;

export const metadata: Metadata = {
  ...pageHead(
    {
      title,
      description: "Voor ouders: lees wie wat doet als je kind extra hulp op school nodig heeft, en wat jij nu kunt doen.",
      address: "/",
    },
    edition(),
  ),
  title: { absolute: title },
};

const doors = [
  { href: "/wat-nu/", icon: Signpost, title: "Wat gebeurt er nu?", text: "Kies wat er aan de hand is. Je ziet één stap tegelijk." },
  { href: "/uitleg/", icon: BookOpen, title: "Lees de uitleg", text: "Over het samenwerkingsverband, de aanvraag en de scholen." },
  {
    href: "/regio/",
    icon: MapPin,
    title: "Zoek je verbanden",
    text: "Vul je postcode of gemeente in. Je ziet ook de speciale scholen daar.",
  },
] as const;

export default function Home() {
  return (
    <div className="frame pt-8 lg:pt-14">
      <h1 className="max-w-[24ch]">De school kan je kind niet meer helpen. Wat gebeurt er nu?</h1>
      <p className="column mt-4 text-lg">
        Je hoort veel nieuwe woorden op één avond. Hier lees je rustig wie wat doet, hoe lang het mag duren en wat jij kunt doen.
      </p>
      <ul className="mt-8 grid gap-4 lg:grid-cols-3">
        {doors.map(({ href, icon: Icon, title, text }) => (
          <li key={href} className="door">
            <Icon className="icon" aria-hidden="true" focusable="false" />
            <h2 className="mt-1">
              <a href={href}>{title}</a>
            </h2>
            <p className="mt-1">{text}</p>
          </li>
        ))}
      </ul>
      <Island name="search-door" props={{}} />
      <p className="column mt-4">
        Of kijk bij <a href={questionsAddress}>alle vragen van ouders</a>, elk met één heel antwoord.
      </p>
      <noscript>
        <p className="column mt-4">
          Zoek je één ding? Kijk in de <a href="/zoeken/">lijst van A tot Z</a>.
        </p>
      </noscript>
      <section aria-labelledby="route" className="column mt-14">
        <h2 id="route">De hele route in het kort</h2>
        <ol className="line line-numbers mt-5">
          {routeInShort().map(({ stop, text }) => (
            <li key={stop}>
              <strong>{stopName(stop)}.</strong> {text}
            </li>
          ))}
        </ol>
        <p className="mt-6">Niet elk kind gaat de hele route. Vaak is hulp op de eigen school genoeg.</p>
      </section>
    </div>
  );
}
