import { dayAfter, extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about the samenwerkingsverband itself. */
export const samenwerkingsverbandFacts = {
  "1.1": {
    claim: [
      states("Een samenwerkingsverband is een rechtspersoon van schoolbesturen in één gebied."),
      may(
        "Het doel is een samenhangend geheel van ondersteuning, zodat leerlingen zonder onderbreking kunnen leren en leerlingen met extra ondersteuning een zo passend mogelijke plaats krijgen.",
      ),
    ],
    sources: ["wpo-18a-1", "wpo-18a-2", "wvo-2.47-1", "wvo-2.47-2"],
    certainty: "hoog",
  },
  "1.2": {
    claim: [
      states("Elk schoolbestuur is voor elke vestiging aangesloten bij het samenwerkingsverband van het gebied waarin die vestiging ligt."),
      states("Een vrije keuze is er niet, behalve bij een landelijk samenwerkingsverband."),
    ],
    sources: ["wpo-18a-1", "wvo-2.47-1"],
    certainty: "hoog",
  },
  "1.3": {
    claim: [
      states(
        "In het samenwerkingsverband primair onderwijs zitten basisscholen, scholen voor speciaal basisonderwijs en scholen voor speciaal onderwijs van cluster 3 en 4.",
      ),
      states(
        "In het samenwerkingsverband voortgezet onderwijs zitten scholen voor vmbo, havo, vwo en praktijkonderwijs en scholen voor voortgezet speciaal onderwijs van cluster 3 en 4.",
      ),
      states("Een school met so en vso hoort met het so-deel bij het po-verband en met het vso-deel bij het vo-verband."),
    ],
    sources: ["wpo-18a-2", "wvo-2.47-2"],
    certainty: "hoog",
  },
  "1.4": {
    claim: [
      states("Instellingen voor cluster 1 en cluster 2 maken geen deel uit van een samenwerkingsverband en regelen de toelating zelf."),
      states("Niet-bekostigde (particuliere) scholen doen evenmin mee."),
    ],
    sources: ["wpo-18a-2", "wec-9", "wec-41"],
    certainty: "hoog",
  },
  "1.5": {
    claim: [
      must("De minister stelt de gebieden van de samenwerkingsverbanden vast in een regeling."),
      may("De indeling gaat per viercijferige postcode, zodat een gemeente over meer dan één gebied verdeeld kan zijn."),
    ],
    sources: ["wpo-18a-3", "wvo-2.47-3", "regio"],
    certainty: "hoog",
  },
  "1.6": {
    claim: [
      usually("De gebieden voor primair en voortgezet onderwijs zijn los van elkaar vastgesteld en vallen vaak niet samen."),
      states("In de eerste regeling (2013) vielen 31 van de 77 po-gebieden precies samen met één vo-gebied."),
    ],
    sources: ["regio"],
    certainty: "midden",
  },
  "1.7": {
    claim: [
      may("Scholen van één richting kunnen onder wettelijke voorwaarden een landelijk samenwerkingsverband vormen."),
      states("Het bekende voorbeeld is het reformatorisch onderwijs: Berséba in het primair en RefSVO in het voortgezet onderwijs."),
    ],
    sources: ["wpo-18a-15", "wvo-2.47-18"],
    certainty: "midden",
  },
  "1.8": {
    claim: [may("Een samenwerkingsverband in een grensgebied mag samenwerken met scholen in België en in aangrenzende Duitse deelstaten.")],
    sources: ["wpo-18a-3a", "wvo-2.47-4"],
    certainty: "hoog",
  },
  "1.9": {
    claim: [
      states(
        "Het samenwerkingsverband is een rechtspersoon met volledige rechtsbevoegdheid zonder winstoogmerk, waarin alleen schoolbesturen deelnemen.",
      ),
      states("De statuten regelen hoe deelnemers onderlinge geschillen oplossen."),
      must("Besturen van so- en vso-scholen buiten het gebied mogen meedoen en mogen niet zonder meer worden geweigerd."),
    ],
    sources: ["wpo-18a-4", "wpo-18a-5", "wvo-2.47-5", "wvo-2.47-6"],
    certainty: "hoog",
  },
  "1.10": {
    claim: [
      states(
        "Het samenwerkingsverband heeft vier wettelijke taken: het ondersteuningsplan vaststellen, ondersteuningsmiddelen en voorzieningen verdelen en toewijzen, beoordelen of leerlingen toelaatbaar zijn (po: sbo en so; vo: vso, praktijkonderwijs en lwoo), en adviseren over de ondersteuningsbehoefte van een leerling.",
      ),
      states(
        "De laatste twee taken oefent het uit op verzoek van het bestuur van de school waar de leerling is aangemeld of ingeschreven.",
      ),
    ],
    sources: ["wpo-18a-6", "wvo-2.47-7"],
    certainty: "hoog",
  },
  "1.11": {
    claim: [
      must(
        "Het samenwerkingsverband zendt de ouders afschrift van elk advies over de ondersteuningsbehoefte; over een afschrift van de toelaatbaarheidsverklaring of van de deskundigenadviezen zegt dit artikellid niets.",
      ),
      states("De toelaatbaarheidsverklaring heeft een volgnummer."),
      states("Toezending of mededeling van het besluit volgt uit de Algemene wet bestuursrecht."),
    ],
    sources: ["wpo-18a-14", "wvo-2.47-17", "awb-3-41", "awb-3-43"],
    certainty: "hoog",
  },
  "1.12": {
    claim: [
      may(
        "Een samenwerkingsverband is geen school, maar het mag een orthopedagogisch-didactisch centrum (opdc) inrichten; de leerling blijft dan op de eigen school ingeschreven.",
      ),
      must(
        `In het primair onderwijs duurt een plaats in het opdc hooguit ${span("tussenplek-basisschool")}, in bijzondere gevallen één keer te verlengen met hooguit ${extension("tussenplek-basisschool")}, met vanaf het begin bevoegde leraren; het opdc staat in het ondersteuningsplan.`,
      ),
      must(
        `In het voortgezet onderwijs duurt het hooguit ${span("tussenplek-middelbare-school")}, met bevoegde leraren als het langer dan drie maanden duurt.`,
      ),
    ],
    sources: ["wpo-18a-10a", "inrichtingsbesluit-wpo-3.4", "wvo-2.47-12", "ub-wvo-2.50"],
    certainty: "hoog",
  },
  "1.13": {
    claim: [
      states("Elk samenwerkingsverband heeft een ouder- en jeugdsteunpunt."),
      states(
        "Het informeert, adviseert en steunt ouders en leerlingen, uitsluitend in het belang van de leerling, en geeft signalen door aan het samenwerkingsverband.",
      ),
    ],
    sources: ["wpo-19", "wvo-2.47a"],
    certainty: "hoog",
  },
  "1.14": {
    claim: [
      may(
        "Voor het toewijzen van ondersteuning, het beoordelen van de toelaatbaarheid en het adviseren mag het samenwerkingsverband gegevens over de gezondheid van leerlingen gebruiken zonder afzonderlijke toestemming.",
      ),
      states(
        `Het verstrekt ze alleen aan de betrokken school en bewaart ze tot ${span("bewaren-gegevens")} na afloop van de beoordeling, het advies of de toewijzing.`,
      ),
    ],
    sources: ["wpo-18a-13", "wvo-2.47-16"],
    certainty: "hoog",
  },
  "1.15": {
    claim: [
      states("In het samenwerkingsverband primair onderwijs zijn bestuur en intern toezicht gescheiden."),
      must(
        "De ondersteuningsplanraad mag voor één lid van de raad van toezicht een bindende voordracht doen, en de toezichthouder spreekt die raad minstens twee keer per jaar.",
      ),
      usually("Voor het voortgezet onderwijs geldt dit naar verwachting overeenkomstig; dat wetsartikel is niet afzonderlijk gelezen."),
    ],
    sources: ["wpo-17a", "wpo-17b", "wpo-17c"],
    certainty: "midden",
  },
  "1.16": {
    claim: [
      states(
        "De ondersteuningsplanraad is de medezeggenschapsraad van het samenwerkingsverband en bestaat voor de helft uit personeel en voor de helft uit ouders en leerlingen.",
      ),
      states("De leden worden afgevaardigd door de leden van de medezeggenschapsraden van de scholen."),
      states(
        "De raad heeft vooraf instemmingsrecht op het ondersteuningsplan en wijzigingen daarvan, en adviesrecht over onder meer bestuursbenoemingen en profielen.",
      ),
    ],
    sources: ["wms-3-5", "wms-4a-2", "wms-11a", "wms-14a"],
    certainty: "hoog",
  },
  "1.17": {
    claim: [
      must(
        "Over het concept van het ondersteuningsplan overlegt het samenwerkingsverband met burgemeester en wethouders van de gemeenten in het gebied; het overleg is gericht op overeenstemming, maar overeenstemming is niet verplicht.",
      ),
      states("Er is ook overleg met het samenwerkingsverband van de andere sector."),
      states("Mbo-instellingen worden uitgenodigd voor het overleg van een vo-verband met de gemeente over onderdeel a van het plan."),
    ],
    sources: ["wpo-18a-9", "wvo-2.47-10"],
    certainty: "hoog",
  },
  "1.18": {
    claim: [
      states(
        `De Inspectie van het Onderwijs houdt toezicht op samenwerkingsverbanden en ontvangt het ondersteuningsplan vóór ${dayAfter("plan-naar-de-inspectie")} voorafgaand aan het eerste schooljaar van de planperiode.`,
      ),
      may("Bij ernstige taakverwaarlozing kan de minister ingrijpen."),
    ],
    sources: ["wpo-18a-10", "wvo-2.47-11", "wvo-2.49", "wvo-3.37", "wvo-3.38", "wvo-3.38a"],
    certainty: "hoog",
  },
  "1.19": {
    claim: [
      states("Het Rijk bekostigt samenwerkingsverbanden voor lichte en zware ondersteuning naar het aantal leerlingen in het gebied."),
      states(
        "Voor leerlingen met een toelaatbaarheidsverklaring gaat geld van het budget van het samenwerkingsverband naar de school; wat overblijft is voor hulp op gewone scholen.",
      ),
      must("Het samenwerkingsverband heeft daardoor ook een financieel belang, maar de beslissing moet om het kind gaan."),
    ],
    sources: ["wpo-69", "wec-116", "wec-119", "duo"],
    certainty: "midden",
  },
  "1.20": {
    claim: [
      states("Voor primair onderwijs en (voortgezet) speciaal onderwijs telt het Rijk leerlingen op 1 februari."),
      states("In het voortgezet onderwijs is 1 oktober de gewone teldatum."),
    ],
    sources: ["wec-116", "duo"],
    certainty: "midden",
  },
  "1.21": {
    claim: [
      states("Bij de start waren er 152 gebieden: 77 voor primair en 75 voor voortgezet onderwijs."),
      usually("Door samengaan is het aantal iets lager geworden: ongeveer 75 per sector."),
    ],
    sources: ["regio"],
    certainty: "midden",
  },
  "1.22": {
    claim: [
      states("De schoolgids vermeldt bij welk samenwerkingsverband de school is aangesloten."),
      states("Een samenwerkingsverband heeft een eigen naam en een nummer dat met PO of VO begint."),
    ],
    sources: ["wpo-13-1m", "wvo-2.92-2m", "wec-22-1g"],
    certainty: "hoog",
  },
  "1.23": {
    claim: [
      usually("Meestal is het samenwerkingsverband aan zet van de school waarop het kind staat ingeschreven, niet dat van de woonplaats."),
      usually(
        "Staat het kind niet op een school ingeschreven die daarvoor telt, dan is meestal het samenwerkingsverband van de woonplaats aan zet.",
      ),
    ],
    sources: ["wpo-40-8", "wec-40-11", "wec-40-13"],
    certainty: "hoog",
  },
} as const satisfies Record<string, Fact>;
