import { extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about the toelaatbaarheidsverklaring. */
export const toelaatbaarheidsverklaringFacts = {
  "5.1": {
    claim: [
      must("Een toelaatbaarheidsverklaring (TLV) is nodig voor sbo, voor so en vso van cluster 3 en 4 en voor praktijkonderwijs."),
      may("Voor lwoo is er een aanwijzing, waarvan een samenwerkingsverband kan afwijken."),
      states(
        "Bij cluster 1 en 2 beslist de eigen instelling; wie in een residentiële, justitiële of gesloten instelling is geplaatst, is zonder TLV toelaatbaar.",
      ),
    ],
    sources: ["wpo-40-8", "wec-40-10", "wec-40-12", "wec-40-16", "wec-41", "wvo-2.30", "wvo-2.43", "wvo-2.48"],
    certainty: "hoog",
  },
  "5.2": {
    claim: [
      may(
        "De TLV wordt aangevraagd door het bestuur van de school waar het kind is ingeschreven of aangemeld; ouders kunnen dat niet zelf.",
      ),
      states("Staat een kind nergens ingeschreven, dan vraagt de school van aanmelding aan."),
    ],
    sources: ["wpo-18a-6c", "wvo-2.47-7c"],
    certainty: "hoog",
  },
  "5.3": {
    claim: [
      may(
        "Vraagt de huidige school niet aan, dan kunnen ouders hun kind schriftelijk aanmelden bij een school voor sbo, so of vso; die kan zo nodig de aanvraag indienen.",
      ),
      usually("Dit volgt uit het woord ‘aangemeld’ en is praktijk in veel regio's."),
    ],
    sources: ["wpo-18a-6c", "go", "koers-vo"],
    certainty: "midden",
  },
  "5.4": {
    claim: [
      states(
        "Voor sbo beslist het verband van de basisschool waarop het kind staat ingeschreven; voor so dat van de basisschool, sbo of (v)so-school van cluster 3 of 4; voor vso dat van de vo-school, vso-school of school voor so en vso.",
      ),
      states(
        "In alle andere gevallen beslist het verband van de woonplaats (voor vso het vo-verband): voor sbo ook vanuit so, voor so ook vanuit cluster 1 of 2, voor vso ook vanuit basisschool, sbo of een losse so-school.",
      ),
      states(
        "Bij aanmelding bij een school van een landelijk verband beslist in die andere gevallen dat verband, en woont het kind buiten Nederland, dan het verband van de school van aanmelding.",
      ),
    ],
    sources: ["wpo-40-8", "wec-40-11", "wec-40-13"],
    certainty: "hoog",
  },
  "5.5": {
    claim: [
      states(
        "Een vo-verband beoordeelt de toelaatbaarheid op verzoek van een vo- of vso-school waar het kind is aangemeld of ingeschreven; een basisschool of sbo-school valt daar niet onder.",
      ),
      states("Volgens de wettekst vraagt bij de overstap naar vso dus de school van aanmelding aan, met het dossier van de basisschool."),
      usually("De werkwijze in de regio kan anders zijn."),
    ],
    sources: ["wvo-2.47-2", "wvo-2.47-7c", "wec-40-13"],
    certainty: "midden",
  },
  "5.6": {
    claim: [
      must(
        "Het samenwerkingsverband laat zich adviseren door minstens twee deskundigen: een orthopedagoog of psycholoog, en een tweede, zoals een kinder- of jeugdpsycholoog, pedagoog, kinderpsychiater, maatschappelijk werker of arts.",
      ),
      must("Een deskundige op het gebied van vmbo of praktijkonderwijs mag alleen bij lwoo en praktijkonderwijs de tweede zijn."),
    ],
    sources: ["wpo-18a-11", "inrichtingsbesluit-wpo-3.2", "wvo-2.47-14", "ub-wvo-2.51"],
    certainty: "hoog",
  },
  "5.7": {
    claim: [
      states(
        "Volgens de bezwaaradviescommissie en de rechter staat elk deskundigenadvies op papier en is het herleidbaar tot de deskundige, zelfstandig en onpartijdig; één gezamenlijk teamadvies is niet genoeg.",
      ),
      may("Een deskundige mag in dienst zijn van het samenwerkingsverband, maar niet betrokken zijn bij de aanvraag."),
    ],
    sources: ["wpo-18a-11", "awb-3-2", "awb-3-9", "lbt", "rvs"],
    certainty: "hoog",
  },
  "5.8": {
    claim: [
      usually("De criteria voor toelaatbaarheid staan in het ondersteuningsplan en verschillen dus per samenwerkingsverband."),
      states(
        "Voor praktijkonderwijs en lwoo zijn de criteria voor een deel landelijk: de grenzen voor IQ en leerachterstand staan in het Uitvoeringsbesluit WVO 2020.",
      ),
    ],
    sources: ["wpo-18a-8c", "wvo-2.47-9c", "ub-wvo-2.46"],
    certainty: "hoog",
  },
  "5.9": {
    claim: [
      states(
        "Praktijkonderwijs: IQ 55 tot en met 80 en een leerachterstand van 0,5 of meer; lwoo: een achterstand vanaf 0,25 tot 0,5, met IQ 75 tot en met 90, of met IQ 91 tot en met 120 en sociaal-emotionele problemen.",
      ),
      must(
        "In beide gevallen zit de achterstand op minstens twee van vier domeinen, waarvan één begrijpend lezen of inzichtelijk rekenen.",
      ),
      must(
        "De uitzondering voor bijzondere groepen geldt alleen voor praktijkonderwijs; van de regels voor lwoo kan een samenwerkingsverband met instemming van de besturen afwijken.",
      ),
    ],
    sources: ["ub-wvo-2.46", "ub-wvo-2.47", "wvo-2.48"],
    certainty: "hoog",
  },
  "5.10": {
    claim: [
      must(
        "Bij een aanvraag voor praktijkonderwijs horen een onderwijskundig rapport en de schriftelijke zienswijze van ouders; bij de uitzondering voor bijzondere groepen is hun schriftelijke instemming verplicht.",
      ),
      must("Een vreemdeling die op 1 oktober korter dan een jaar in Nederland is, kan pas na dat schooljaar toelaatbaar worden verklaard."),
    ],
    sources: ["wvo-2.30-3", "wvo-2.30-4", "ub-wvo-2.47-2b"],
    certainty: "hoog",
  },
  "5.11": {
    claim: [
      states("Voor sbo, so en vso eist de wet geen toestemming van ouders voor de aanvraag of het besluit."),
      usually(
        "De school voert wel overleg met hen en moet hun mening meewegen; veel samenwerkingsverbanden vragen een handtekening of zienswijze.",
      ),
      must("Onderzoek bij het kind mag alleen met toestemming."),
      must("Alleen bij de uitzondering voor bijzondere groepen in het praktijkonderwijs is schriftelijke instemming van ouders verplicht."),
    ],
    sources: ["wpo-18a-6c", "wpo-40-4", "wec-40", "ub-wvo-2.47-2b"],
    certainty: "hoog",
  },
  "5.12": {
    claim: [
      usually(
        "Zijn ouders het niet eens, dan kan de school toch een TLV aanvragen; het samenwerkingsverband vermeldt in de praktijk hun mening.",
      ),
      may("Ouders kunnen daarna bezwaar maken."),
    ],
    sources: ["wpo-18a-6c", "wpo-18a-12", "swv-amsterdam-diemen"],
    certainty: "midden",
  },
  "5.13": {
    claim: [
      must(
        "De TLV is een besluit in de zin van de Algemene wet bestuursrecht, ook van een verband dat een stichting is; de uitzondering voor besluiten over school en toets (Awb 8:4, lid 3, onder b) geldt hier niet.",
      ),
      must("Bezwaar en beroep staan dus open en het besluit moet worden gemotiveerd, bekendgemaakt en meegedeeld."),
      states(
        "Op het besluit zijn te verwachten: de leerling, het soort school, de categorie (niet bij sbo), de geldigheid, de reden, het volgnummer en de bezwaarmogelijkheid.",
      ),
      states("Na een TLV voor praktijkonderwijs beslist de school nog over toelating, na overleg met ouders."),
    ],
    sources: [
      "wpo-40-8",
      "wpo-18a-14",
      "wec-40-14",
      "wvo-2.30-6",
      "wvo-2.30-7",
      "wvo-2.43-4",
      "wvo-2.47-17",
      "awb-1-3",
      "awb-3-41",
      "awb-3-43",
      "awb-3-46",
      "awb-8-4-3b",
      "rvs",
    ],
    certainty: "hoog",
  },
  "5.14": {
    claim: [
      states("Een TLV voor so of vso noemt een bekostigingscategorie: laag, midden of hoog."),
      usually(
        "Globaal hoort laag bij zeer moeilijk lerend, langdurig ziek en cluster 4, midden bij een lichamelijke en hoog bij een meervoudige beperking.",
      ),
      states("Voor sbo is er geen categorie."),
    ],
    sources: ["wec-119", "vensters", "po-nl"],
    certainty: "midden",
  },
  "5.15": {
    claim: [
      must(`Een TLV geldt voor ${span("tlv-duur")}; wordt zij in de loop van een schooljaar gegeven, dan komt de rest van dat jaar erbij.`),
      states("De duur staat in het besluit."),
    ],
    sources: ["wpo-40-13", "wec-40-15"],
    certainty: "hoog",
  },
  "5.16": {
    claim: [
      states("De onderwijswetten noemen geen beslistermijn voor de TLV."),
      must(
        `Daarom geldt een redelijke termijn, in elk geval verstreken na ${span("beslissing-tlv")} na ontvangst van de aanvraag, tenzij het samenwerkingsverband binnen die tijd een nieuwe redelijke termijn noemt.`,
      ),
      states("De termijn staat stil zolang gevraagde aanvulling ontbreekt."),
    ],
    sources: ["awb-4-13", "awb-4-14", "awb-4-15"],
    certainty: "hoog",
  },
  "5.17": {
    claim: [
      must(
        `Een TLV geeft toegang tot een soort school, niet tot een plaats: de school van aanmelding beslist zelf binnen ${span("beslissing-aanmelding")}, met hooguit ${extension("beslissing-aanmelding")} verlenging.`,
      ),
      may("Zij kan weigeren als zij vol is, om de grondslag, of als een andere school bereid is het kind toe te laten."),
    ],
    sources: ["wec-40-4", "wec-40-5", "wec-40-6", "wec-40-7", "wpo-40-3", "wpo-40-4", "wpo-40-5", "wpo-40-6"],
    certainty: "hoog",
  },
  "5.18": {
    claim: [
      must(
        "Wie met een lopende TLV staat ingeschreven op een vso-school of op een school voor so en vso van cluster 3 of 4, heeft zolang die geldt geen nieuwe TLV nodig.",
      ),
      usually(
        "Een losse so-school noemt de wet hier niet; daar is meestal geen nieuwe nodig, maar dat is na te vragen bij het samenwerkingsverband.",
      ),
    ],
    sources: ["wec-40-14"],
    certainty: "hoog",
  },
  "5.19": {
    claim: [
      states("Is na afloop van de TLV nog gespecialiseerd onderwijs nodig, dan vraagt de school een nieuwe TLV aan, vóór de oude afloopt."),
      usually("Sommige samenwerkingsverbanden hebben daarvoor een kortere procedure; dat verschilt per regio."),
    ],
    sources: ["wpo-40-14", "wec-40-15", "swv-amsterdam-diemen"],
    certainty: "hoog",
  },
  "5.20": {
    claim: [
      may(
        "Voor kinderen met een ernstige meervoudige beperking is afgesproken (Kamerbrief 30 oktober 2019) dat een TLV voor de hele (v)so-periode en in de hoogste categorie kan worden gegeven, via een landelijk formulier.",
      ),
    ],
    sources: ["go", "steun"],
    certainty: "midden",
  },
  "5.21": {
    claim: [
      must(
        "Een TLV geldt in het hele land: ook een school in een andere regio kan het kind toelaten, en na een verhuizing blijft zij geldig.",
      ),
    ],
    sources: ["wpo-18a", "wec-119"],
    certainty: "midden",
  },
  "5.23": {
    claim: [
      states("Ouders ontvangen van rechtswege afschrift van elk advies over de ondersteuningsbehoefte."),
      states("De deskundigenadviezen en andere stukken krijgen zij via inzage (AVG 15) of in de bezwaarprocedure (Awb 7:4)."),
    ],
    sources: ["wpo-18a-14", "wvo-2.47-17", "avg-15", "awb-7-4"],
    certainty: "hoog",
  },
  "5.24": {
    claim: [
      usually(
        "Een aanvraag bevat in de praktijk het opp, plannen en evaluaties, onderzoek, de mening van ouders en leerling, en de uitleg wat is geprobeerd en waarom de school niet verder kan.",
      ),
      usually("De eisen verschillen per regio."),
    ],
    sources: ["swv-amsterdam-diemen", "go"],
    certainty: "midden",
  },
  "5.25": {
    claim: [
      usually("In de praktijk komen een tijdelijke plek, deeltijd en een symbiose-afspraak (onderwijs op twee scholen) voor."),
      states("Voor het primair onderwijs is daar geen aparte soort TLV voor gevonden."),
    ],
    sources: ["wpo-18a", "steun"],
    certainty: "midden",
  },
} as const satisfies Record<string, Fact>;
