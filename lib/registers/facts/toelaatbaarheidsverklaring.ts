import { extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about the toelaatbaarheidsverklaring. */
export const toelaatbaarheidsverklaringFacts = {
  "5.1": {
    claim: [
      must("Een toelaatbaarheidsverklaring (TLV) is nodig voor sbo, voor so en vso van cluster 3 en 4 en voor praktijkonderwijs."),
      may("Voor lwoo is er een aanwijzing, waarvan een samenwerkingsverband kan afwijken."),
      must("Bij cluster 1 en 2 beslist de eigen instelling."),
      must(
        "Wie in een residentiële, justitiële of gesloten instelling is geplaatst, is zonder TLV toelaatbaar tot de school die daarbij hoort.",
      ),
    ],
    sources: ["wpo-40-8", "wec-40-10", "wec-40-12", "wec-40-16", "wec-41", "wvo-2.30", "wvo-2.43", "wvo-2.48"],
    certainty: "hoog",
  },
  "5.2": {
    claim: [
      states("De TLV vraagt het bestuur aan van de school waar het kind is ingeschreven of aangemeld; ouders kunnen dat niet zelf."),
      states("Staat een kind nergens ingeschreven, dan vraagt de school van aanmelding aan."),
      states(
        "Voor praktijkonderwijs kan het bestuur alleen aanvragen voor een kind dat rechtstreeks van basisschool, sbo of (v)so komt, dat rechtstreeks van het eerste leerjaar van een middelbare school komt, of dat aan de eisen voor bijzondere groepen voldoet.",
      ),
      may("Het bestuur mag ouders voorstellen dat hun kind praktijkonderwijs volgt als het dat nodig lijkt te hebben."),
    ],
    sources: ["wpo-18a-6c", "wvo-2.47-7c", "wvo-2.30-1", "wvo-2.30-2"],
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
      must("Over sbo beslist het verband van de basisschool waarop het kind direct daarvoor staat ingeschreven."),
      must(
        "Stond het niet op een basisschool (maar op sbo, so, cluster 1 of 2 of nergens), dan beslist over sbo het verband van de woonplaats.",
      ),
      must(
        "Over so beslist het verband van de basisschool, sbo, so of school voor so en vso (cluster 3 of 4) waarop het kind direct daarvoor staat; stond het op geen van deze, dan dat van de woonplaats.",
      ),
      must(
        "Over vso beslist het verband van de vo-school, vso-school of school voor so en vso (cluster 3 of 4) waarop het kind direct daarvoor staat; kwam het van een basisschool, van sbo, van cluster 1 of 2 of nergens vandaan, dan het vo-verband van de woonplaats.",
      ),
      usually(
        "Voor een kind van een losse so-school sluit de wettekst voor vso niet; meestal beslist dan ook het vo-verband van de woonplaats.",
      ),
      must(
        "Telt de woonplaats en is het kind aangemeld bij een school van een landelijk verband, dan beslist dat verband; woont het kind buiten Nederland, dan dat van de school van aanmelding.",
      ),
      usually("Voor praktijkonderwijs wijst de wet geen verband aan; meestal beslist het verband van de school die aanvraagt."),
      usually(
        "Blijft een kind op dezelfde sbo-school, dan is niet zeker of voor de nieuwe TLV de woonplaats telt of het verband van de eerste TLV.",
      ),
    ],
    sources: ["wpo-40-8", "wec-40-11", "wec-40-13", "wpo-1", "wvo-2.47-7c", "wvo-2.30-2", "swv-ijssel-vecht"],
    certainty: "hoog",
  },
  "5.5": {
    claim: [
      must(
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
      must(
        "Volgens de bezwaaradviescommissie en de rechter moet elk deskundigenadvies op papier staan, herleidbaar tot de deskundige, zelfstandig en onpartijdig; één gezamenlijk teamadvies is niet genoeg.",
      ),
      may("Een deskundige mag in dienst zijn van het samenwerkingsverband."),
      must("Hij mag niet betrokken zijn geweest bij de aanvraag."),
    ],
    sources: ["wpo-18a-11", "awb-3-2", "awb-3-9", "lbt", "rvs"],
    certainty: "hoog",
  },
  "5.8": {
    claim: [
      usually("Voor sbo, so en vso staan de criteria in het ondersteuningsplan; zij verschillen per samenwerkingsverband."),
      states("Voor praktijkonderwijs zijn de criteria landelijk; voor lwoo ook, tenzij het verband ervan afwijkt."),
    ],
    sources: ["wpo-18a-8c", "wvo-2.47-9c", "ub-wvo-2.46"],
    certainty: "hoog",
  },
  "5.9": {
    claim: [
      states(
        "Praktijkonderwijs: IQ 55 tot en met 80 en een leerachterstand van 0,5 of meer; lwoo: een achterstand vanaf 0,25 tot 0,5, met IQ 75 tot en met 90, of met IQ 91 tot en met 120 en sociaal-emotionele problemen die het leren sterk hinderen.",
      ),
      states("De achterstand zit op minstens twee van vier domeinen, waarvan minstens één begrijpend lezen of inzichtelijk rekenen."),
      must(
        "Buiten deze grenzen wijst het verband een gewone aanvraag af; de uitzondering voor bijzondere groepen geldt alleen voor praktijkonderwijs.",
      ),
      must(
        "Alleen vastgestelde toetsen tellen, en een geschoolde psycholoog of orthopedagoog is verantwoordelijk voor de test van het IQ.",
      ),
      may("Voor lwoo mag een verband van deze regels afwijken, met instemming van de schoolbesturen in het gebied."),
    ],
    sources: ["ub-wvo-2.46", "ub-wvo-2.47", "wvo-2.48"],
    certainty: "hoog",
  },
  "5.10": {
    claim: [
      must("Bij een aanvraag voor praktijkonderwijs horen een onderwijskundig rapport en de schriftelijke zienswijze van ouders."),
      must(
        "Bij de uitzondering voor bijzondere groepen is ook hun schriftelijke instemming verplicht: zonder die instemming mag het verband die TLV niet geven.",
      ),
      must(
        "Voor een vreemdeling die op 1 oktober korter dan een jaar in Nederland is, mag de aanvraag voor praktijkonderwijs of lwoo pas na dat schooljaar.",
      ),
    ],
    sources: ["wvo-2.30-3", "wvo-2.30-4", "wvo-2.43-3", "ub-wvo-2.47-2b"],
    certainty: "hoog",
  },
  "5.11": {
    claim: [
      states("Voor sbo, so en vso eist de wet geen toestemming van ouders voor de aanvraag of het besluit."),
      usually("In de praktijk overlegt de school wel met hen, en vraagt het samenwerkingsverband vaak een handtekening of zienswijze."),
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
      must("Daarna staat voor ouders bezwaar open."),
    ],
    sources: ["wpo-18a-6c", "wpo-18a-12", "swv-amsterdam-diemen"],
    certainty: "midden",
  },
  "5.13": {
    claim: [
      states(
        "De TLV is een besluit in de zin van de Algemene wet bestuursrecht, ook van een verband dat een stichting is; de uitzondering voor besluiten over school en toets (Awb 8:4, lid 3, onder b) geldt hier niet.",
      ),
      must("Bezwaar en beroep staan open, en het verband motiveert het besluit, maakt het bekend en deelt het mee."),
      must("Het verband geeft elke TLV een volgnummer."),
      usually(
        "Op het besluit staan meestal ook: de leerling, het soort school, de categorie (so en vso), de geldigheid (sbo, so en vso), de reden en de bezwaarmogelijkheid.",
      ),
      must("Na een TLV voor praktijkonderwijs beslist het bestuur van de pro-school nog over de toelating, na overleg met de ouders."),
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
      must("Een school voor so of vso krijgt per leerling een bedrag dat afhangt van de ondersteuningsbehoefte die in de TLV staat."),
      usually("In de praktijk staat daarvoor op een TLV voor so of vso een categorie: laag, midden of hoog."),
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
      must(
        `Een TLV voor sbo, so of vso geldt voor ${span("tlv-duur")}; geeft het verband haar in de loop van een schooljaar, dan komt de rest van dat jaar erbij.`,
      ),
      usually("De duur staat meestal in het besluit."),
      states("Voor praktijkonderwijs noemt de wet geen duur: de regel voor sbo, so en vso geldt daar niet."),
    ],
    sources: ["wpo-40-13", "wec-40-15", "wvo-2.30"],
    certainty: "hoog",
  },
  "5.16": {
    claim: [
      states("De onderwijswetten noemen geen beslistermijn voor de TLV."),
      must(
        `Daarom geldt een redelijke termijn, in elk geval verstreken na ${span("beslissing-tlv")} na ontvangst van de aanvraag, tenzij het samenwerkingsverband binnen die tijd een nieuwe redelijke termijn noemt.`,
      ),
      must("De termijn staat stil zolang gevraagde aanvulling ontbreekt."),
    ],
    sources: ["awb-4-13", "awb-4-14", "awb-4-15"],
    certainty: "hoog",
  },
  "5.17": {
    claim: [
      states("Een TLV geeft toegang tot een soort school, niet tot een plaats."),
      must(
        `De school van aanmelding beslist zelf, binnen ${span("beslissing-aanmelding")}, met hooguit ${extension("beslissing-aanmelding")} verlenging.`,
      ),
      may("Zij kan weigeren als zij vol is, om de grondslag, of als een andere school bereid is het kind toe te laten."),
    ],
    sources: ["wec-40-4", "wec-40-5", "wec-40-6", "wec-40-7", "wpo-40-3", "wpo-40-4", "wpo-40-5", "wpo-40-6"],
    certainty: "hoog",
  },
  "5.18": {
    claim: [
      states(
        "Stond een kind met een lopende TLV direct daarvoor op een vso-school of op een school voor so en vso van cluster 3 of 4, dan is voor een andere vso-school geen nieuwe TLV nodig.",
      ),
      usually(
        "Voor wisselen van so naar so of van sbo naar sbo zegt de wet het niet; meestal is geen nieuwe nodig, maar dat is na te vragen bij het samenwerkingsverband.",
      ),
    ],
    sources: ["wec-40-14"],
    certainty: "hoog",
  },
  "5.19": {
    claim: [
      must("Om na afloop van de TLV op sbo, so of vso te blijven is een nieuwe TLV nodig."),
      usually("De school vraagt die aan, meestal ruim vóór de oude afloopt; de wet noemt daarvoor geen termijn."),
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
      states("De wet verbindt een TLV aan een soort onderwijs, niet aan een regio of aan één school."),
      usually(
        "In de praktijk geldt zij daarom in het hele land: ook een school in een andere regio kan het kind toelaten, en na een verhuizing blijft zij meestal geldig.",
        /hele land/iu,
      ),
      states("Dat een TLV in het hele land geldt, staat niet met zoveel woorden in de wet."),
    ],
    sources: ["wpo-40-8", "wec-40-10", "wec-40-12", "wec-40-14", "wec-116", "wec-119", "wvo-2.30", "swv-ijssel-vecht", "swv-vo-25-05"],
    certainty: "midden",
  },
  "5.23": {
    claim: [
      must("Ouders ontvangen van rechtswege afschrift van elk advies over de ondersteuningsbehoefte."),
      must("De deskundigenadviezen en andere stukken krijgen zij via inzage (AVG 15) of in de bezwaarprocedure (Awb 7:4)."),
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
      states("Een aparte soort TLV daarvoor is niet gevonden."),
    ],
    sources: ["wpo-18a", "steun"],
    certainty: "midden",
  },
  "5.26": {
    claim: [
      states(
        "Een TLV is een voorwaarde om een kind tot dat soort school toe te laten; de wet verbindt er voor ouders geen plicht aan om het daar aan te melden.",
      ),
      states("De inschrijving op de huidige school stopt niet door een TLV."),
      must("Wil de huidige school het kind toch weg hebben, dan neemt zij daarover een eigen besluit, met de regels voor verwijdering."),
      states("Een TLV verplicht ook de school van aanmelding niet om het kind toe te laten."),
    ],
    sources: ["wpo-40-8", "wpo-40-11", "wec-40-10", "wec-40-12", "wec-40-18", "wvo-2.30-7", "wvo-8.15", "lpw-2"],
    certainty: "hoog",
  },
  "5.27": {
    claim: [
      states(
        "WVO 2.30 en het Uitvoeringsbesluit WVO 2020 noemen voor een TLV voor praktijkonderwijs geen einddatum en geen nieuwe beoordeling.",
      ),
      usually("In de praktijk geldt zij zolang het kind op praktijkonderwijs zit."),
      states("Voor een aanwijzing lwoo noemt de wet ook geen duur."),
      may(
        "Een verband dat lwoo zelf regelt, mag wel een duur van een of meer schooljaren vaststellen; dat mag het bij praktijkonderwijs niet.",
      ),
    ],
    sources: ["wvo-2.30", "wvo-2.48", "ub-wvo-2.46", "ub-wvo-2.47", "ub-wvo-2.48", "swv-ijssel-vecht", "swv-vo-25-05"],
    certainty: "midden",
  },
  "5.28": {
    claim: [
      states(
        "Een aanwijzing lwoo kan het bestuur alleen aanvragen voor een kind dat rechtstreeks van basisschool, sbo of (v)so komt, of rechtstreeks van het eerste leerjaar van een middelbare school, tenzij het verband lwoo zelf regelt.",
      ),
      must("Bij die aanvraag hoort een onderwijskundig rapport, na overleg met de ouders."),
      must("Of een kind lwoo krijgt aangeboden, beslist het bestuur na overleg met de ouders."),
    ],
    sources: ["wvo-2.43", "wvo-2.43-2", "wvo-2.43-3", "wvo-2.42-4", "wvo-2.48"],
    certainty: "hoog",
  },
  "5.29": {
    claim: [
      states("Voor een kind in klas 2 of hoger gaat een TLV voor praktijkonderwijs alleen via de regels voor bijzondere groepen."),
      states(
        "Dat kan voor een kind op het vmbo dat op lwoo is aangewezen, en voor een kind met een TLV voor so of vso of met een opp; daarbij gelden nog eisen over IQ, achterstand of andere problemen.",
      ),
      states("Bij ernstige problemen kan het voor een kind met zo'n TLV of opp ook ongeacht IQ en achterstand."),
      must("Het bestuur legt uit waarom praktijkonderwijs het beste past, en de ouders stemmen schriftelijk in."),
    ],
    sources: ["wvo-2.30-2", "ub-wvo-2.47", "ub-wvo-2.47-1", "ub-wvo-2.47-2b"],
    certainty: "hoog",
  },
  "5.31": {
    claim: [
      must(
        "Verwacht het samenwerkingsverband dat een belanghebbende die niet zelf aanvroeg bedenkingen heeft tegen een TLV, en steunt die op gegevens over hem die hij niet zelf gaf, dan geeft het hem vóór het besluit de kans zijn zienswijze te geven.",
      ),
      may("Hij mag zelf kiezen of hij dat schriftelijk of mondeling doet."),
      may("Het verband mag hiervan afzien bij spoed, of als hij die kans al had en er niets nieuws is."),
      usually(
        "Ouders die het niet eens zijn met een aanvraag van de school, vallen hier meestal onder; uitspraken van de rechter hierover zijn niet gelezen.",
      ),
    ],
    sources: ["awb-4-8", "awb-4-9", "awb-4-11"],
    certainty: "midden",
  },
  "5.32": {
    claim: [
      may(
        "Een leerling mag een deel van zijn onderwijs op een andere school volgen: van basisschool of sbo op een andere basisschool, sbo, so of instelling, en van een middelbare school op vso of een instelling.",
      ),
      must(
        "De besturen leggen dat schriftelijk vast in een overeenkomst, met de termijn, de vakken of activiteiten, de uren per week en de begeleiding.",
      ),
      must("Het hele programma op de andere school volgen mag hooguit drie maanden achter elkaar."),
    ],
    sources: ["wvo-2.40", "ub-wvo-2.45", "inrichtingsbesluit-wpo-4.1"],
    certainty: "midden",
  },
} as const satisfies Record<string, Fact>;
