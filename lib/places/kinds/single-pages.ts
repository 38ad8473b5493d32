import {
  countryMapAddress,
  folderAddress,
  letterAddress,
  lettersAddress,
  mapAddress,
  questionsAddress,
  samplesAddress,
  talksAddress,
} from "../../addresses/address-of";
import { tonightFacts } from "../../guide/tonight";
import { newestCheck } from "../../registers/citation";
import { type FactId, facts } from "../../registers/facts";
import { definedTermSet, webSite } from "../../structured-data/things";
import type { Found, Kind, Place } from "../place";

type SinglePage = Omit<Place, "kind">;

/** A page that is no text, no place in the guide and no term, with the words by which parents look for it. */
function findable(address: string, title: string, within: string, opening: string, words: readonly string[]): SinglePage {
  return { address, title, found: (): Found => ({ within, opening, words, around: [], text: "" }) };
}

/** The last day on which a fact was held against its source. */
function lastCheck(): { readonly checked?: string } {
  const checked = newestCheck(Object.keys(facts) as FactId[]);
  return checked === undefined ? {} : { checked };
}

/** The pages that have a file of their own in app/, with nothing between brackets in its path. */
export const singlePages: Kind<"pagina"> = {
  name: "pagina",
  places: ({ edition }) => [
    {
      address: "/",
      title: "Passende Plek",
      thing: () => webSite(edition),
      rests: { facts: tonightFacts, deadlines: [], terms: [] },
    },
    findable("/wat-nu/", "Wat gebeurt er nu?", "De gids", "Kies wat er aan de hand is. Je ziet één stap tegelijk.", [
      "gids",
      "stappenplan",
      "waar begin ik",
      "wat moet ik nu doen",
      "hoe nu verder",
    ]),
    {
      ...findable(mapAddress(), "De kaart van de hele route", "De gids", "Alle stappen van de gids op één kaart.", [
        "kaart",
        "overzicht",
        "schema",
        "alle stappen",
        "hele route",
      ]),
      isList: true,
    },
    { address: "/wat-nu/controle/", title: "Controle van de gids" },
    { address: "/wat-nu/controle/tekening/", title: "Tekening van de hele gids" },
    { address: "/uitleg/", title: "Uitleg", isList: true },
    {
      ...findable(questionsAddress, "Vragen van ouders", "Vragen", "Elke vraag met één heel antwoord, op onderwerp.", [
        "vragen",
        "veelgestelde vragen",
        "vraag en antwoord",
        "faq",
      ]),
      isList: true,
    },
    {
      ...findable(
        lettersAddress,
        "Brieven om te schrijven",
        "Brieven",
        "Vul een brief in, en kopieer, print of mail hem. Wat je invult, blijft op je eigen scherm.",
        ["voorbeeldbrief", "modelbrief", "brief schrijven", "brief aan school", "bezwaarschrift voorbeeld", "voorbeeldbrieven ouders"],
      ),
      isList: true,
    },
    {
      ...findable(
        talksAddress,
        "Bladen voor een gesprek",
        "Gesprekken",
        "Wie er zit, wat je vraagt, wat je zegt als het moeilijk wordt, en wat jullie afspreken. Om te printen of in te vullen.",
        ["gesprek voorbereiden", "vragenlijst gesprek school", "gespreksformulier", "oudergesprek voorbereiden", "blad voor gesprek"],
      ),
      isList: true,
    },
    {
      ...findable(
        samplesAddress,
        "Zo ziet je brief eruit",
        "Papieren",
        "Voorbeelden van brieven en besluiten die je kunt krijgen, met uitleg bij elke regel.",
        ["voorbeeld van een brief", "hoe ziet de brief eruit", "voorbeeld besluit", "papieren van school uitleg", "brief met uitleg"],
      ),
      isList: true,
    },
    findable(folderAddress, "Mijn map", "Mijn map", "Bewaar op je eigen apparaat wat de school zei, en wanneer.", [
      "mijn map",
      "dossier bijhouden",
      "logboek bijhouden",
      "gesprekken vastleggen",
      "alles opschrijven voor een klacht",
      "tijdlijn maken",
    ]),
    {
      ...findable(
        "/begrippen/",
        "Moeilijke woorden, van A tot Z",
        "Woorden",
        "Alle moeilijke woorden over extra hulp op school, in gewone taal.",
        ["woordenlijst", "begrippen", "afkortingen", "moeilijke woorden", "wat betekent"],
      ),
      isList: true,
      thing: () => definedTermSet(edition),
    },
    {
      ...findable(
        letterAddress,
        "Wat staat er in de brief?",
        "Woorden",
        "Zinnen uit brieven van de school of het verband, met wat ze betekenen.",
        ["brief gekregen", "ik snap de brief niet", "brief van school begrijpen", "brief van het samenwerkingsverband"],
      ),
      isList: true,
    },
    {
      ...findable(
        "/regio/",
        "Zoek je samenwerkingsverband",
        "Je regio",
        "Vul je postcode of gemeente in. Je ziet je verbanden en de speciale scholen daar.",
        [
          "postcode",
          "gemeente",
          "regio",
          "adres en telefoonnummer van het verband",
          "telefoonnummer swv",
          "bij mij in de buurt",
          "speciale scholen in de buurt",
        ],
      ),
      isList: true,
    },
    {
      ...findable(countryMapAddress, "Kaart van alle verbanden", "Je regio", "Kies op de kaart of in de lijst het verband van je gebied.", [
        "kaart van nederland",
        "kaart samenwerkingsverbanden",
        "lijst van alle samenwerkingsverbanden",
        "welk verband hoort bij mijn gebied",
      ]),
      isList: true,
    },
    {
      ...findable(
        "/voor-scholen/",
        "Voor scholen: stuur ouders precies het goede stuk",
        "Voor leraren en ib'ers",
        "Kies een stuk. Je krijgt een link, een bericht of een blad papier voor ouders.",
        ["voor leraren", "folder voor ouders", "delen met ouders", "poster"],
      ),
      isList: true,
    },
    { address: "/voor-scholen/leesmap/", title: "Leesmap" },
    { address: "/voor-scholen/poster/", title: "Poster" },
    {
      ...findable("/bronnen/", "Bronnen", "Over deze site", "De wetten en bronnen waar deze site op rust, en wanneer wij ze lazen.", [
        "wetsartikel",
        "wetten",
        "bronnen",
      ]),
      isList: true,
      ...lastCheck(),
    },
    { address: "/zoeken/", title: "Zoeken", isList: true },
    { address: "/zonder-verbinding/", title: "Zonder verbinding" },
    { address: "/niet-bewaard/", title: "Niet bewaard" },
  ],
};
