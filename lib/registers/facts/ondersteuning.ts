import { span } from "../deadline-text";
import { type Fact, must, states, usually } from "./fact";

/** Facts about help at school: basisondersteuning, extra ondersteuning, ontwikkelingsperspectief. */
export const ondersteuningFacts = {
  "4.1": {
    claim: [
      must(
        "Basisondersteuning is hulp die elke school van het samenwerkingsverband zelf moet kunnen geven, met voorzieningen die op alle scholen aanwezig zijn; het samenwerkingsverband legt ze vast in het ondersteuningsplan.",
      ),
      states("Een toewijzing of toelaatbaarheidsverklaring is er niet voor nodig."),
      usually("Wat eronder valt verschilt per samenwerkingsverband."),
    ],
    sources: ["wpo-1", "wpo-18a-8a", "wvo-1.1", "wvo-2.47-9a"],
    certainty: "hoog",
  },
  "4.2": {
    claim: [
      states("Extra ondersteuning is alles boven de basisondersteuning; het ondersteuningsaanbod beschrijft wat de school daarvan biedt."),
      must("Bij extra ondersteuning is een ontwikkelingsperspectief verplicht."),
    ],
    sources: ["wpo-1", "wpo-40-3", "wpo-40a-1", "wvo-2.44", "wec-41a"],
    certainty: "hoog",
  },
  "4.3": {
    claim: [
      states("Het ondersteuningsplan bepaalt hoe geld en voorzieningen voor extra ondersteuning worden verdeeld."),
      usually(
        "In de praktijk zijn er drie modellen, ook gemengd en met namen die per regio verschillen: de school beslist zelf met een vast budget en zonder aanvraag bij het verband; het verband stuurt deskundigen, die komen kijken en adviseren, of geeft een trekkingsrecht; of het verband wijst na een aanvraag per leerling uren, geld of materiaal toe (een arrangement).",
      ),
      usually("De termijn voor zo'n besluit verschilt per regio."),
    ],
    sources: ["wpo-18a-6b", "wpo-18a-8b", "wvo-2.47-7b", "wvo-2.47-9b", "steun", "po-nl", "swv-amsterdam-diemen", "koers-vo"],
    certainty: "midden",
  },
  "4.4": {
    claim: [
      states(
        "Een arrangement is geld of hulp voor de eigen school of een tussenvoorziening; een toelaatbaarheidsverklaring geeft toegang tot sbo, so, vso of praktijkonderwijs.",
      ),
      must("Tegen een toelaatbaarheidsverklaring staat bezwaar open; bij een arrangement hangt dat af van de vorm."),
    ],
    sources: ["wpo-18a-6b", "wpo-18a-6c", "awb-1-3", "lbt", "rvs"],
    certainty: "midden",
  },
  "4.5": {
    claim: [
      states(
        "De school zet jaarlijks in de schoolgids welke basisondersteuning zij geeft en wat haar ondersteuningsaanbod is; het schoolondersteuningsprofiel is als wettelijk document vervallen.",
      ),
      states("Leerlingen worden bij het aanbod betrokken en de medezeggenschapsraad heeft er adviesrecht op."),
      must("De ouder- en leerlinggeleding heeft instemming over de schoolgids, behalve over basisondersteuning en ondersteuningsaanbod."),
    ],
    sources: [
      "wpo-13-1c",
      "wpo-13a",
      "wpo-13b",
      "wvo-2.92-2b",
      "wvo-2.92a",
      "wec-22",
      "wec-22a",
      "wec-22b",
      "wms-11-1r",
      "wms-13-1g",
      "wms-14-1a",
    ],
    certainty: "hoog",
  },
  "4.6": {
    claim: [
      must(
        "Een ontwikkelingsperspectief (opp) is verplicht op een basisschool en gewone vo-school bij extra ondersteuning en altijd in sbo, so, vso en praktijkonderwijs; niet bij alleen lwoo.",
      ),
      must(
        `Het bestuur stelt het vast binnen ${span("opp-vaststellen")} na inschrijving, of na de definitieve plaatsing als die op een tijdelijke plaatsing volgt; blijkt de extra ondersteuning later nodig, dan hoort het zo snel mogelijk te komen (daarvoor noemt de wet geen termijn).`,
      ),
      states(
        "In so en vso gaat een advies van de commissie voor de begeleiding vooraf, bij cluster 1 en 2 van de commissie van onderzoek.",
      ),
    ],
    sources: ["wpo-40a-1", "wpo-40a-3", "wvo-2.44-1", "wvo-2.44-2", "wec-41a-1", "wec-41a-3"],
    certainty: "hoog",
  },
  "4.7": {
    claim: [
      states(
        "Het opp bevat de individuele begeleiding, de onderdelen van het programma waarvan zo nodig wordt afgeweken, en de inbreng van de leerling en wat daarmee is gedaan.",
      ),
      states(
        "Daarbij komt het verwachte vervolgonderwijs of uitstroomprofiel; in po met de belemmerende en bevorderende factoren als onderbouwing.",
      ),
    ],
    sources: [
      "wpo-40a-8",
      "wpo-40a-9",
      "inrichtingsbesluit-wpo-3.1",
      "wvo-2.44-7",
      "wvo-2.44-8",
      "ub-wvo-2.49",
      "wec-41a-8",
      "wec-41a-10",
      "ob-wec-4",
      "ob-wec-5",
    ],
    certainty: "hoog",
  },
  "4.8": {
    claim: [
      must("Over het hele opp voert het bestuur met de ouders overleg dat op overeenstemming is gericht; daarna mag de school beslissen."),
      must(
        "Het deel over de individuele begeleiding kan pas worden vastgesteld of bijgesteld als school en ouders het daarover eens zijn.",
      ),
    ],
    sources: [
      "wpo-40a-1",
      "wpo-40a-2",
      "wpo-40a-5",
      "wvo-2.44-1",
      "wvo-2.44-2",
      "wvo-2.44-4",
      "wec-41a-1",
      "wec-41a-2",
      "wec-41a-5",
      "wec-41a-6",
    ],
    certainty: "hoog",
  },
  "4.9": {
    claim: [
      must(`De school evalueert het opp minstens ${span("opp-evalueren")} met de ouders en de leerling.`),
      must("Is een leerling in het (v)so meerderjarig en handelingsbekwaam, dan evalueert zij alleen met de leerling."),
    ],
    sources: ["wpo-40a-4", "wvo-2.44-3", "wec-41a-4"],
    certainty: "hoog",
  },
  "4.10": {
    claim: [
      states(
        "Vóór het vaststellen of bijstellen van het opp krijgt de leerling de gelegenheid zijn mening te geven, op een manier die hij kiest (praten, tekenen, een filmpje, een brief, met iemand erbij); de school helpt daarbij en een leeftijdsgrens is er niet.",
      ),
      states(
        "De school legt daarna uit wat er met de mening is gedaan, en de inbreng van de leerling en het effect daarvan staan in het opp.",
      ),
      must(
        "In (v)so geldt dit voor leerlingen die nog niet meerderjarig en handelingsbekwaam zijn; daarna is de leerling zelf gesprekspartner.",
      ),
    ],
    sources: ["wpo-40a-6", "wpo-40a-7", "wvo-2.44-5", "wvo-2.44-6", "wec-41a-7", "wec-41a-8", "wec-41a-9", "kst-36443-3", "kst-36443-6"],
    certainty: "hoog",
  },
  "4.11": {
    claim: [
      must("Is een vso-leerling 18 jaar en handelingsbekwaam, dan voert de school het overleg over het opp met de leerling zelf."),
      states("In het vo volgt hetzelfde uit het begrip ouders in de WVO: ouders met gezag, dat bij 18 jaar eindigt."),
    ],
    sources: ["wec-41a", "wvo-1.1"],
    certainty: "midden",
  },
  "4.12": {
    claim: [
      states("Er is geen opp bij alleen basisondersteuning, bij alleen lwoo en bij hulp die alleen gaat over het leren van Nederlands."),
    ],
    sources: ["wpo-40-3", "wpo-40a", "wvo-2.44"],
    certainty: "hoog",
  },
  "4.13": {
    claim: [
      states(
        "Heeft een leerling ook zorg of jeugdhulp nodig, dan overlegt de school met gemeente en zorgverlener over de individuele begeleiding.",
      ),
    ],
    sources: ["wpo-8-4", "wvo-2.41", "wec-11"],
    certainty: "hoog",
  },
  "4.14": {
    claim: [
      states(
        "Het overleg van ouders, school en deskundigen heet per regio anders, bijvoorbeeld ondersteuningsteam, zorg- en adviesteam, multidisciplinair overleg of breed overleg.",
      ),
      states("Deze namen staan niet in de wet."),
    ],
    sources: ["swv-po-20-01", "swv-amsterdam-diemen", "swv-rijn-gelderse-vallei", "steun"],
    certainty: "midden",
  },
  "4.15": {
    claim: [
      usually(
        "Aanvragen lopen in de praktijk via formulieren en systemen die per regio verschillen, zoals een groeidocument of aanmeldformulier.",
      ),
      usually("Ouders mogen in de praktijk meelezen en hun kant opschrijven."),
    ],
    sources: ["rbdha", "swv-amsterdam-diemen"],
    certainty: "midden",
  },
} as const satisfies Record<string, Fact>;
