import { dayAfter, extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about the samenwerkingsverband itself. */
export const samenwerkingsverbandFacts = {
  "1.1": {
    claim: [
      states("Een samenwerkingsverband is een rechtspersoon van schoolbesturen in één gebied."),
      must(
        "Het stelt zich ten doel een samenhangend geheel van ondersteuningsvoorzieningen binnen en tussen de scholen te maken, zodat leerlingen zonder onderbreking kunnen leren en leerlingen met extra ondersteuning een zo passend mogelijke plaats krijgen.",
      ),
    ],
    sources: ["wpo-18a-1", "wpo-18a-2", "wvo-2.47-1", "wvo-2.47-2"],
    certainty: "hoog",
  },
  "1.2": {
    claim: [
      must("Elk schoolbestuur is voor elke vestiging aangesloten bij het samenwerkingsverband van het gebied waarin die vestiging ligt."),
      states("Een vrije keuze is er niet, behalve voor een landelijk samenwerkingsverband van de eigen richting."),
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
      states("De indeling gaat per viercijferige postcode, zodat een gemeente over meer dan één gebied verdeeld kan zijn."),
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
      may(
        "Besturen van scholen van één richting mogen aangesloten blijven of zich aansluiten bij een landelijk samenwerkingsverband dat al bestond.",
      ),
      states("Een nieuw landelijk samenwerkingsverband vormen kan niet meer."),
      may("Een bestuur met scholen van die richting kiest eenmalig of het aansluiting vraagt; het hoeft dat niet."),
      must("Het landelijk samenwerkingsverband beslist over de aansluiting."),
      states("Het bekende voorbeeld is het reformatorisch onderwijs: Berséba in het primair en RefSVO in het voortgezet onderwijs."),
    ],
    sources: ["wpo-18a-15", "wvo-2.47-18"],
    certainty: "midden",
  },
  "1.8": {
    claim: [
      may(
        "Een samenwerkingsverband aan de landsgrens kan samenwerken met een school of instelling in België, Noordrijn-Westfalen, Nedersaksen of Bremen.",
      ),
      states("De regering mag daar regels voor maken; in de gelezen besluiten staan ze niet."),
      states("Een recht van ouders op een plek over de grens geeft de wet niet."),
    ],
    sources: ["wpo-18a-3a", "wvo-2.47-4"],
    certainty: "hoog",
  },
  "1.9": {
    claim: [
      must(
        "Het samenwerkingsverband is een rechtspersoon met volledige rechtsbevoegdheid zonder winstoogmerk, waarin alleen schoolbesturen deelnemen.",
      ),
      must("De statuten regelen hoe deelnemers onderlinge geschillen oplossen."),
      must("Een bestuur van een so- of vso-school buiten het gebied dat wil meedoen, wordt niet uitgesloten."),
    ],
    sources: ["wpo-18a-4", "wpo-18a-5", "wvo-2.47-5", "wvo-2.47-6"],
    certainty: "hoog",
  },
  "1.10": {
    claim: [
      must(
        "Het samenwerkingsverband heeft in elk geval vier wettelijke taken: het ondersteuningsplan vaststellen, ondersteuningsmiddelen en voorzieningen verdelen en toewijzen, beoordelen of leerlingen toelaatbaar zijn (po: sbo en so; vo: vso, praktijkonderwijs en lwoo), en adviseren over de ondersteuningsbehoefte van een leerling.",
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
      must("De toelaatbaarheidsverklaring heeft een volgnummer."),
      states("Toezending of mededeling van het besluit volgt uit de Algemene wet bestuursrecht."),
    ],
    sources: ["wpo-18a-14", "wvo-2.47-17", "awb-3-41", "awb-3-43"],
    certainty: "hoog",
  },
  "1.12": {
    claim: [
      may(
        "Een samenwerkingsverband is geen school, maar het mag een orthopedagogisch-didactisch centrum (opdc) inrichten; het hoeft dat niet.",
      ),
      states("De leerling volgt daar het hele programma of een deel ervan, en staat ingeschreven op een school."),
      must(
        `In het primair onderwijs duurt een plaats in het opdc hooguit ${span("tussenplek-basisschool")}; de wet laat één verlenging toe, alleen in een bijzonder geval, met hooguit ${extension("tussenplek-basisschool")}.`,
      ),
      must("In het primair onderwijs geven daar vanaf het begin bevoegde leraren les."),
      must(
        `In het voortgezet onderwijs duurt het hooguit ${span("tussenplek-middelbare-school")}, zonder verlenging; aan wie er langer dan drie maanden is, geven bevoegde leraren les.`,
      ),
      must("Is er een opdc, dan staat dat in het ondersteuningsplan, in po en in vo."),
    ],
    sources: ["wpo-18a-10a", "inrichtingsbesluit-wpo-3.4", "wvo-2.47-12", "ub-wvo-2.50"],
    certainty: "hoog",
  },
  "1.13": {
    claim: [
      must("Elk samenwerkingsverband heeft een ouder- en jeugdsteunpunt."),
      must(
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
      must(
        `Het verstrekt ze alleen aan de betrokken school en bewaart ze tot ${span("bewaren-gegevens")} na afloop van de beoordeling, het advies of de toewijzing.`,
      ),
    ],
    sources: ["wpo-18a-13", "wvo-2.47-16"],
    certainty: "hoog",
  },
  "1.15": {
    claim: [
      must("In het samenwerkingsverband primair onderwijs zijn bestuur en intern toezicht gescheiden."),
      must("De ondersteuningsplanraad mag voor één lid van de raad van toezicht een bindende voordracht doen."),
      must("De toezichthouder spreekt die raad minstens twee keer per jaar."),
      usually("Voor het voortgezet onderwijs geldt dit naar verwachting overeenkomstig; dat wetsartikel is niet afzonderlijk gelezen."),
    ],
    sources: ["wpo-17a", "wpo-17b", "wpo-17c"],
    certainty: "midden",
  },
  "1.16": {
    claim: [
      states("De ondersteuningsplanraad is de medezeggenschapsraad van het samenwerkingsverband."),
      must("Hij bestaat voor de helft uit personeel en voor de helft uit ouders en leerlingen."),
      must("De leden worden afgevaardigd door de leden van de medezeggenschapsraden van de scholen."),
      must(
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
      must("Het overlegt ook met het samenwerkingsverband van de andere sector waarvan het gebied geheel of deels samenvalt."),
      must(
        "Een vo-verband nodigt het bestuur van mbo-instellingen in het gebied uit voor het overleg met de gemeente over onderdeel a van het plan.",
      ),
    ],
    sources: ["wpo-18a-9", "wvo-2.47-10"],
    certainty: "hoog",
  },
  "1.18": {
    claim: [
      must("De Inspectie van het Onderwijs houdt toezicht op samenwerkingsverbanden."),
      must(
        `Zij ontvangt het ondersteuningsplan vóór ${dayAfter("plan-naar-de-inspectie")} voorafgaand aan het eerste schooljaar van de planperiode.`,
      ),
      may("Bij ernstige taakverwaarlozing kan de minister ingrijpen."),
    ],
    sources: ["wpo-18a-10", "wvo-2.47-11", "wvo-2.49", "wvo-3.37", "wvo-3.38", "wvo-3.38a"],
    certainty: "hoog",
  },
  "1.19": {
    claim: [
      must("Het Rijk bekostigt samenwerkingsverbanden voor lichte en zware ondersteuning naar het aantal leerlingen in het gebied."),
      states(
        "Voor leerlingen met een toelaatbaarheidsverklaring gaat geld van het budget van het samenwerkingsverband naar de school; wat overblijft is voor hulp op gewone scholen.",
      ),
      states("Het samenwerkingsverband heeft daardoor ook een financieel belang."),
      must("De beslissing over een kind moet om het kind gaan."),
    ],
    sources: ["wpo-69", "wec-116", "wec-119", "duo"],
    certainty: "midden",
  },
  "1.20": {
    claim: [
      must("Voor primair onderwijs en (voortgezet) speciaal onderwijs telt het Rijk leerlingen op 1 februari."),
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
      must("De schoolgids vermeldt bij welk samenwerkingsverband de school is aangesloten."),
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
  "1.24": {
    claim: [
      must("Het samenwerkingsverband schrijft in zijn ondersteuningsplan hoe het een samenhangend geheel van ondersteuning bereikt."),
      states("De wet noemt geen aantal plekken, en gebruikt woorden als ‘dekkend’ of ‘genoeg plekken’ niet."),
      usually("In de praktijk heet dit vaak een dekkend aanbod of een dekkend netwerk."),
      states(
        "Een recht op een plek bij het verband geeft de wet ouders niet: de plicht om voor één kind een plek te vinden ligt bij het schoolbestuur.",
      ),
      may("Verwaarloost een vo-verband zijn taak ernstig, dan kan de minister ingrijpen."),
    ],
    sources: ["wpo-18a-2", "wpo-18a-8a", "wvo-2.47-2", "wvo-2.47-9a", "wvo-2.49", "wpo-40-4", "wvo-8.9"],
    certainty: "hoog",
  },
  "1.25": {
    claim: [
      states(
        "Individuele begeleiding bij extra ondersteuning is deel van het onderwijs, en het Rijk bekostigt dat via school en samenwerkingsverband.",
      ),
      states("De wet kent geen bijdrage van ouders voor basisondersteuning of extra ondersteuning op school."),
      usually("Die hulp kost ouders dus meestal niets; met zoveel woorden zegt de wet het niet."),
      must("In po, so, vso en vo mag de school toelating niet laten afhangen van een vrijwillige bijdrage."),
      must("In po, so, vso en vo mag meedoen aan extra activiteiten van de school niet afhangen van die bijdrage."),
      states("Wie een onderzoek of hulp buiten school betaalt, regelen deze artikelen niet."),
    ],
    sources: [
      "wpo-8-4",
      "wvo-2.41",
      "wec-113",
      "wpo-18a-6b",
      "wvo-2.47-7b",
      "wpo-40-1",
      "wec-40-1",
      "wvo-8.8-7",
      "wpo-41a",
      "wec-46a",
      "wvo-8.32",
    ],
    certainty: "midden",
  },
  "1.26": {
    claim: [
      must(
        "Een middelbare school (ook praktijkonderwijs) geeft elk leerjaar het lesmateriaal dat zij voor dat leerjaar voorschrijft, zonder dat ouders daarvoor betalen.",
      ),
      usually("Spullen zoals een atlas, rekenmachine of sportkleding kopen ouders meestal zelf."),
      must("De kosten van overblijven en van opvang voor en na schooltijd in po zijn voor de ouders."),
    ],
    sources: ["wvo-2.110", "wpo-45-1", "rijksoverheid-schoolboeken"],
    certainty: "hoog",
  },
} as const satisfies Record<string, Fact>;
