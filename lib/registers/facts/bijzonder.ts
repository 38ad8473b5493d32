import { dayAfter, extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about special situations and recent changes of the law. */
export const bijzonderFacts = {
  "10.1": {
    claim: [
      may("Ouders kunnen een jong kind schriftelijk aanmelden vanaf de derde verjaardag."),
      may("Gegevens verzamelen kan al bij de peuteropvang of het medisch kinderdagverblijf."),
      states("Gaat het om sbo of so, dan vraagt de school van aanmelding de TLV aan bij het verband van de woonplaats."),
    ],
    sources: ["wpo-40-2", "wpo-40-8b", "wec-40-3", "wec-40-11"],
    certainty: "hoog",
  },
  "10.2": {
    claim: [
      states("Na een verhuizing blijft de TLV geldig."),
      states("Op de nieuwe school is een nieuwe aanmelding nodig; vervoer wordt aangevraagd bij de nieuwe gemeente."),
    ],
    sources: ["wpo-40", "wec-40", "wpo-4", "wec-4"],
    certainty: "hoog",
  },
  "10.3": {
    claim: [
      must(
        "Zit een kind thuis terwijl het staat ingeschreven, dan blijft de school verantwoordelijk: verwijderen mag zij pas als een andere school bereid is het kind toe te laten (in po altijd, in vo en (v)so voor wie onder de Leerplichtwet valt; een instelling voor cluster 1 of 2 kent een eigen regel, zie 8.7).",
      ),
      usually("School, ouders, samenwerkingsverband en leerplicht maken samen een plan; dat is werkwijze."),
      may("Na meer dan 4 weken thuis kan een onderwijsconsulent helpen."),
    ],
    sources: ["wpo-40-11", "wvo-8.15-2", "wec-40-18", "lpw-21a-1", "lpw-22", "oc"],
    certainty: "hoog",
  },
  "10.4": {
    claim: [
      states("Is een kind thuis en nergens ingeschreven, dan melden ouders het schriftelijk aan bij een school."),
      must(
        `Die beslist binnen ${span("beslissing-aanmelding")}, met hooguit ${extension("beslissing-aanmelding")} verlenging; is er na ${span("tijdelijke-plaatsing")} geen besluit, dan volgt tijdelijke plaatsing, in vo en vso alleen als het kind aan de toelatingsvoorwaarden voldoet.`,
      ),
      may("De gemeente (leerplicht) controleert of het kind staat ingeschreven en kan helpen."),
    ],
    sources: ["wpo-40-6", "wpo-40-7", "wvo-8.8-2", "wvo-8.13", "wec-40-7", "wec-40-8", "wec-40-9", "lpw-19", "lpw-22"],
    certainty: "hoog",
  },
  "10.5": {
    claim: [
      must(
        "Is een kind op lichamelijke of psychische gronden niet geschikt om tot een school te worden toegelaten, dan kunnen ouders zich met een kennisgeving aan de gemeente beroepen op vrijstelling; voldoet die aan de wet, dan geldt de vrijstelling rechtstreeks door de wet, zonder besluit van de gemeente.",
      ),
      states(
        `Nodig is een verklaring, niet ouder dan ${span("vrijstelling-verklaring")}, van een arts (niet de behandelende), pedagoog of psycholoog die burgemeester en wethouders hebben aangewezen.`,
      ),
      must(
        `De kennisgeving komt ten minste ${span("vrijstelling-vooraf")} vóór het begin van de leerplicht (voor een kind dat al leerplichtig is noemt de wet die tijd niet) en daarna elk jaar vóór ${dayAfter("vrijstelling-elk-jaar")}, tenzij het kind nooit geschikt zal zijn.`,
      ),
      states(
        "Een brief dat het beroep niet voldoet, is volgens een rechtbank (2006) geen besluit waartegen bezwaar openstaat; bij een geschil resten een gesprek, een nieuwe kennisgeving met een goede verklaring en de burgerlijke rechter.",
      ),
      may("Vrijstelling is geen school en vergoedt geen hulp; ouders kunnen hun kind later weer aanmelden."),
    ],
    sources: ["lpw-5-a", "lpw-6-2", "lpw-6-3", "lpw-7", "rbsgr", "gharl"],
    certainty: "midden",
  },
  "10.6": {
    claim: [
      states("Alleen een achterstand in het Nederlands door een andere thuistaal is geen extra ondersteuning."),
      must("Tot 18 jaar is rechtmatig verblijf geen eis; vanaf 18 jaar geldt die eis in vo en (v)so bij de eerste toelating."),
      must(
        `Voor minderjarige asielzoekers en kinderen van asielzoekers geldt een beslistermijn van ${span("beslissing-asielzoekerskind")} zonder verlenging; praktijkonderwijs kan pas als een vreemdeling op 1 oktober minstens een jaar in Nederland is.`,
      ),
      may("Ouders kunnen de school vragen of er een tolk kan komen."),
    ],
    sources: ["wpo-40-1", "wpo-40-3", "wpo-40-15", "wvo-2.30-3", "wvo-8.4", "wvo-8.8-9", "wec-40-2", "wec-40-23"],
    certainty: "hoog",
  },
  "10.7": {
    claim: [
      states("Voor hoogbegaafde kinderen kent de wet geen eigen schoolsoort en geen TLV."),
      usually("Hulp gaat via de school of een arrangement; sommige regio's hebben via het samenwerkingsverband een voltijdsvoorziening."),
    ],
    sources: ["wpo-18a-8a", "wpo-18a-8b", "steun"],
    certainty: "midden",
  },
  "10.8": {
    claim: [
      states(
        "Onderzoek en behandeling van ernstige dyslexie, voor kinderen van 7 tot en met 12 jaar met een start vóór de dertiende verjaardag, gaan via de gemeente (Jeugdwet).",
      ),
      states("De school levert het dossier en geeft intussen hulp."),
      states("Een TLV bestaat hiervoor niet."),
    ],
    sources: ["jw", "dys"],
    certainty: "midden",
  },
  "10.9": {
    claim: [
      must("De school blijft verantwoordelijk voor het onderwijs aan een zieke leerling."),
      may("Een consulent van een schoolbegeleidingsdienst of een academisch ziekenhuis kan de school gratis helpen."),
    ],
    sources: ["wpo-9a", "wvo-2.45", "wvo-2.46", "wec-11-6", "ziezon"],
    certainty: "hoog",
  },
  "10.10": {
    claim: [
      usually(
        "Medische handelingen en persoonlijke zorg op school vallen vaak onder de Jeugdwet, de zorgverzekering of de Wet langdurige zorg (die wetten zijn niet nagelezen).",
      ),
      must(
        "In vo en (v)so kan met instemming van de inspectie van de onderwijstijd worden afgeweken; voor de basisschool is dat niet afzonderlijk gelezen.",
      ),
      states("Een onderwijszorgarrangement is een afspraak over onderwijs en zorg samen."),
    ],
    sources: ["wvo-2.38-11", "wec-12-2", "wec-25-5", "stb-2022-449", "jw"],
    certainty: "midden",
  },
  "10.11": {
    claim: [
      states("Jeugdhulp vragen ouders aan bij de gemeente."),
      states("Samenwerkingsverband en school overleggen met de gemeente, maar hulp thuis en hulp op school zijn aparte aanvragen."),
    ],
    sources: ["wpo-8-4", "wvo-2.41", "jw"],
    certainty: "hoog",
  },
  "10.12": {
    claim: [
      must(
        `Ouders (tot 16 jaar) en jongeren (vanaf 16 jaar) kunnen bij school en samenwerkingsverband het dossier inzien en een kopie vragen; het antwoord komt binnen ${span("inzage-dossier")}, te verlengen met hooguit ${extension("inzage-dossier")}.`,
      ),
      usually("Werkaantekeningen van de leraar horen daar soms niet bij."),
      may("Onjuiste feiten kunnen zij laten verbeteren; een eigen mening kan worden toegevoegd."),
      may(
        "Blijft het antwoord uit, dan kunnen zij herinneren, de functionaris gegevensbescherming vragen en klagen bij de Autoriteit Persoonsgegevens.",
      ),
    ],
    sources: ["avg-12-3", "avg-15", "avg-16"],
    certainty: "midden",
  },
  "10.13": {
    claim: [
      may(
        "Ouders met gezamenlijk gezag beslissen samen over aanmelden en inschrijven; worden zij het niet eens, ook niet met bijvoorbeeld mediation, dan kan de rechter beslissen.",
      ),
      usually("Veel scholen vragen de handtekening van beiden; een school mag er in goed vertrouwen van uitgaan dat de ander instemt."),
      must("Een ouder zonder gezag heeft recht op informatie van de school, tenzij dat strijdig is met het belang van het kind."),
    ],
    sources: ["bw1-253a", "bw1-377c"],
    certainty: "midden",
  },
  "10.14": {
    claim: [
      states("Over aanmelden en andere besluiten over een pleegkind beslist de voogd of de ouder met gezag."),
      states("Pleegouders beslissen alleen als zij zelf voogd zijn (pleegoudervoogdij) of een machtiging hebben."),
    ],
    sources: ["bw1"],
    certainty: "midden",
  },
  "10.15": {
    claim: [
      states("Vanaf 16 jaar heeft een leerling eigen inzage."),
      must(
        "Vanaf 18 jaar, als hij handelingsbekwaam is, overlegt een vso-school met de leerling zelf; in het vo geldt dat voor toelating, schorsing en verwijdering, en volgt het voor het opp uit het einde van het ouderlijk gezag.",
      ),
    ],
    sources: ["wvo-8.1", "wvo-1.1", "wec-41", "wec-41a", "avg-15"],
    certainty: "midden",
  },
  "10.16": {
    claim: [
      states("Particuliere scholen (ook B3-scholen) horen bij geen samenwerkingsverband."),
      states(
        "Terug naar bekostigd onderwijs begint met een aanmelding; is een TLV voor sbo, so of vso nodig, dan beslist het verband van de woonplaats.",
      ),
      states(
        "Vrijstelling op grond van richting (Leerplichtwet 5, onder b) is iets anders dan vrijstelling op lichamelijke of psychische gronden (onder a).",
      ),
    ],
    sources: ["lpw-1", "lpw-5-a", "lpw-5-b", "wpo-40-8b", "wec-40-11", "wec-40-13"],
    certainty: "hoog",
  },
  "10.17": {
    claim: [
      states(
        "Leerlingen die zijn geplaatst in een residentiële, justitiële of gesloten instelling zijn zonder TLV toelaatbaar tot de school die daarbij hoort.",
      ),
      may("Na vertrek kan wel een TLV nodig zijn."),
    ],
    sources: ["wec-40-16"],
    certainty: "hoog",
  },
  "10.18": {
    claim: [
      states(
        "Woont het kind buiten Nederland en staat het niet al op een school waarvan het verband beslist, dan beslist over de TLV het verband van de sbo-school, of van de school voor so of vso van aanmelding.",
      ),
      must("Wie terugkomt uit het buitenland, meldt het kind gewoon aan."),
    ],
    sources: ["wpo-40-8b", "wec-40-11", "wec-40-13"],
    certainty: "hoog",
  },
  "10.19": {
    claim: [
      must(`Bij gedrag dat niet veilig is, kan een school schorsen, hooguit ${span("schorsing")}.`),
      states("Een crisisplek via het samenwerkingsverband is een afspraak per regio."),
      states("De wet kent geen aparte spoedprocedure voor de TLV."),
    ],
    sources: ["wpo-40c", "wvo-8.14", "wec-40a"],
    certainty: "midden",
  },
  "10.20": {
    claim: [
      may("Een school mag tijdelijk op afstand helpen met een plan."),
      must("Structureel thuis leren is geen schoolgang zonder instemming van de inspectie (gelezen voor vo en (v)so) of vrijstelling."),
    ],
    sources: ["wvo-2.38-11", "wec-12-2", "wec-25-5"],
    certainty: "midden",
  },
  "11.1": {
    claim: [
      must(
        "De Wet versterking positie ouders en leerlingen in het passend onderwijs (Kamerstukken 36443) is in de wetten verwerkt: hoorrecht, verplicht ouder- en jeugdsteunpunt, ondersteuningsaanbod in de schoolgids in plaats van het schoolondersteuningsprofiel, en informatie over onafhankelijke hulp in het ondersteuningsplan.",
      ),
    ],
    sources: ["wpo-13-1c", "wpo-18a-8f", "wpo-19", "wpo-40a-6", "wvo-2.47a", "kst-36443-3", "kst-36443-6"],
    certainty: "hoog",
    change: "meer rechten voor ouders en leerlingen in het passend onderwijs",
  },
  "11.2": {
    claim: [
      must(
        `Sinds 12 juni 2026 geldt voor minderjarige asielzoekers en kinderen van asielzoekers in po, vo, so en vso een beslistermijn van hooguit ${span("beslissing-asielzoekerskind")} zonder verlenging; de wet verwijst naar artikel 16 van de Europese opvangrichtlijn 2024/1346.`,
      ),
      states(`Alleen in po en so is het kind na ${span("beslissing-asielzoekerskind")} zonder besluit toegelaten.`),
      states("Wie er precies onder valt, is minder zeker."),
    ],
    sources: ["wpo-40-15", "wpo-40-16", "wvo-8.8-9", "wec-40-23", "wec-40-24"],
    certainty: "hoog",
    change: "kinderen van asielzoekers: besluit over de aanmelding zonder extra tijd",
    validFrom: "2026-06-12",
  },
  "11.3": {
    claim: [
      states(
        `Sinds 1 januari 2026 bieden praktijkonderwijs en vso tot ${span("loopbaanbegeleiding")} na vertrek begeleiding of advies: begeleiding aan leerlingen zonder aansluitende inschrijving (in vso alleen bij uitstroomprofiel arbeidsmarkt), advies aan alle oud-leerlingen van het vso.`,
      ),
      states("De startdatum past bij de wettekst, maar is niet in het Staatsblad nagekeken."),
    ],
    sources: ["wvo-2.31a-3", "wec-44-3", "wec-44-4"],
    certainty: "midden",
    change: "begeleiding of advies na praktijkonderwijs en vso",
    validFrom: "2026-01-01",
  },
  "11.4": {
    claim: [
      states("Een landelijke wettelijke norm voor basisondersteuning stond op 1 augustus 2026 niet in de wet."),
      states("Een rapport en advies daarover zijn in april 2025 aan de Tweede Kamer gezonden."),
    ],
    sources: ["wpo-1", "wpo-18a-8a", "kst-31497-497"],
    certainty: "hoog",
    change: "landelijke norm voor basisondersteuning: nog geen wet",
  },
  "11.5": {
    claim: [
      states(
        "Het wetsvoorstel terugdringen schoolverzuim (Kamerstukken 36663, ingediend in november 2024) bevat andere verzuimregels en een aanpassing van de vrijstelling van Leerplichtwet 5, onder a.",
      ),
      states("Op 1 augustus 2026 was het niet in de Leerplichtwet verwerkt: de artikelen 7 en 21a waren ongewijzigd."),
      states("Wat er na mei 2025 met het voorstel gebeurde, is niet gevonden."),
    ],
    sources: ["lpw-7", "lpw-21a", "kst-36663-4"],
    certainty: "hoog",
    change: "voorstel over schoolverzuim en vrijstelling: nog geen wet",
  },
  "11.6": {
    claim: [
      states("Inclusief onderwijs in 2035 is beleid (werkagenda van 2023)."),
      states("Het is geen wet die ouders rechten geeft voor hun kind."),
    ],
    sources: ["kst-31497-497"],
    certainty: "midden",
    change: "inclusief onderwijs in 2035: beleid, geen wet",
  },
  "11.7": {
    claim: [
      states("Het wetsvoorstel vrij en veilig onderwijs (Kamerstukken 36777) gaat onder andere over klachten en veiligheid."),
      states("Het laatste gelezen stuk is een nota van 18 november 2025."),
      states("Op 1 augustus 2026 stond het niet in de artikelen over klachten."),
    ],
    sources: ["wpo-14", "wvo-3.35", "kst-36777"],
    certainty: "midden",
    change: "voorstel vrij en veilig onderwijs: nog geen wet",
  },
  "11.8": {
    claim: [states("In de artikelen over de TLV stond op 1 augustus 2026 geen verandering van het stelsel.")],
    sources: ["wpo-40-8", "wec-40", "wpo-18a-6c"],
    certainty: "midden",
    change: "toelaatbaarheidsverklaring: geen verandering van het stelsel",
  },
  "11.9": {
    claim: [
      must("Tot 1 januari 2028 loopt een proef met onderwijszorgarrangementen, met hooguit 80 projecten."),
      states("Een vrijstelling (Leerplichtwet 5, onder a) blijft naast de proef mogelijk."),
    ],
    sources: ["stb-2022-449"],
    certainty: "midden",
    change: "proef met onderwijszorgarrangementen",
    validUntil: "2027-12-31",
  },
  "11.10": {
    claim: [
      states(
        "De geschillencommissie passend onderwijs staat op 1 augustus 2026 in de wet als tijdelijke commissie, tot een tijdstip dat bij koninklijk besluit komt vast te staan.",
      ),
      states("Een einddatum is niet gevonden."),
    ],
    sources: ["wpo-43", "wvo-12.34", "wec-45"],
    certainty: "hoog",
    change: "geschillencommissie passend onderwijs: tijdelijk, zonder einddatum",
  },
} as const satisfies Record<string, Fact>;
