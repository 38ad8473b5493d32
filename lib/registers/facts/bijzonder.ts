import { dayAfter, extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about special situations and recent changes of the law. */
export const bijzonderFacts = {
  "10.1": {
    claim: [
      may("Ouders kunnen een jong kind schriftelijk aanmelden vanaf de derde verjaardag."),
      may("Gegevens verzamelen kan al bij de peuteropvang of het medisch kinderdagverblijf."),
      must("Gaat het om sbo of so, dan vraagt de school van aanmelding de TLV aan bij het verband van de woonplaats."),
    ],
    sources: ["wpo-40-2", "wpo-40-8b", "wec-40-3", "wec-40-11"],
    certainty: "hoog",
  },
  "10.2": {
    claim: [
      usually("Na een verhuizing blijft de TLV in de praktijk geldig; de wet zegt het niet met die woorden."),
      must("Op de nieuwe school is een nieuwe aanmelding nodig."),
      states("Vervoer vragen ouders aan bij de nieuwe gemeente."),
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
      must("Is een kind thuis en nergens ingeschreven, dan melden ouders het schriftelijk aan bij een school."),
      must(
        `Die beslist binnen ${span("beslissing-aanmelding")}, met hooguit ${extension("beslissing-aanmelding")} verlenging; is er na ${span("tijdelijke-plaatsing")} geen besluit, dan volgt tijdelijke plaatsing, in vo en vso alleen als het kind aan de toelatingsvoorwaarden voldoet.`,
      ),
      must("De gemeente (leerplicht) controleert of het kind staat ingeschreven."),
      may("De leerplichtambtenaar kan ook helpen."),
    ],
    sources: ["wpo-40-6", "wpo-40-7", "wvo-8.8-2", "wvo-8.13", "wec-40-7", "wec-40-8", "wec-40-9", "lpw-19", "lpw-22"],
    certainty: "hoog",
  },
  "10.5": {
    claim: [
      must(
        "Is een kind op lichamelijke of psychische gronden niet geschikt om tot een school te worden toegelaten, dan kunnen ouders zich met een kennisgeving aan de gemeente beroepen op vrijstelling; voldoet die aan de wet, dan geldt de vrijstelling rechtstreeks door de wet, zonder besluit van de gemeente.",
      ),
      must(
        `Nodig is een verklaring, niet ouder dan ${span("vrijstelling-verklaring")}, van een arts (niet de behandelende), pedagoog of psycholoog die burgemeester en wethouders hebben aangewezen.`,
      ),
      must(
        `De kennisgeving komt ten minste ${span("vrijstelling-vooraf")} vóór het begin van de leerplicht (voor een kind dat al leerplichtig is noemt de wet die tijd niet) en daarna elk jaar vóór ${dayAfter("vrijstelling-elk-jaar")}, tenzij uit de verklaring blijkt dat het kind nooit geschikt zal zijn.`,
      ),
      usually(
        "Een brief van de gemeente dat het beroep niet voldoet, is volgens de Raad van State (2006 en 2009) en de Hoge Raad (2011) geen besluit, dus bezwaar kan daartegen meestal niet; die zaken gingen over 5, onder b, dat dezelfde weg volgt.",
      ),
      may(
        "Bij een geschil kunnen ouders een gesprek vragen, een nieuwe kennisgeving sturen met een goede verklaring, of naar de burgerlijke rechter gaan.",
      ),
      states("Vrijstelling is geen school en vergoedt geen hulp."),
      may("Ouders kunnen hun kind later weer aanmelden."),
    ],
    sources: ["lpw-5-a", "lpw-6-2", "lpw-6-3", "lpw-7", "rbsgr", "gharl", "rvs-2006", "rvs-2009", "hr-2011"],
    certainty: "midden",
  },
  "10.6": {
    claim: [
      states("Alleen een achterstand in het Nederlands door een andere thuistaal is geen extra ondersteuning."),
      states("Tot 18 jaar is rechtmatig verblijf geen eis; vanaf 18 jaar geldt die eis in vo en (v)so bij de eerste toelating."),
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
      usually("In de praktijk levert de school het dossier en geeft zij intussen hulp."),
      states("Een TLV bestaat hiervoor niet."),
    ],
    sources: ["jw", "dys"],
    certainty: "midden",
  },
  "10.9": {
    claim: [
      must(
        "Elke school richt haar onderwijs zo in dat een leerling die ziek thuis of in een ziekenhuis is, op passende wijze genoeg onderwijs kan krijgen.",
        /zorgen (?:dat het|dat je kind|voor)? ?genoeg les/iu,
      ),
      may(
        "De school kan daarbij hulp krijgen van een consulent: van een educatieve voorziening als het kind in een academisch ziekenhuis ligt, en anders van een schoolbegeleidingsdienst.",
      ),
      may("Als de consulent en de school het eens zijn, kan de consulent ook zelf lesgeven."),
      states("Dit geldt op elke soort school, ook praktijkonderwijs en instellingen voor cluster 1 en 2."),
      states("De hulp is voor de school; zij is gratis."),
      may("Ouders kunnen de school vragen om een consulent."),
    ],
    sources: ["wpo-8-8", "wpo-9a", "wec-11-6", "wec-18a", "wvo-2.45", "wvo-2.46", "ziezon"],
    certainty: "hoog",
  },
  "10.10": {
    claim: [
      usually(
        "Medische handelingen en persoonlijke zorg op school vallen vaak onder de Jeugdwet, de zorgverzekering of de Wet langdurige zorg (die wetten zijn voor dit feit niet nagelezen).",
      ),
      must(
        "Zo nodig overlegt de school over de begeleiding van een leerling met de gemeente, de jeugdgezondheidszorg en de zorgaanbieder.",
      ),
      states("Een onderwijszorgarrangement is een afspraak over onderwijs en zorg samen."),
    ],
    sources: ["wpo-8-4", "wec-11", "wvo-2.41", "stb-2022-449", "jw"],
    certainty: "midden",
  },
  "10.11": {
    claim: [
      states("Jeugdhulp vragen ouders aan bij de gemeente."),
      must("De school overlegt zo nodig met de gemeente, ook over jeugdhulp."),
      states("Hulp thuis en hulp op school zijn aparte aanvragen."),
    ],
    sources: ["wpo-8-4", "wvo-2.41", "jw-2.3", "jw-2.7"],
    certainty: "hoog",
  },
  "10.12": {
    claim: [
      must(
        "Wie dat recht heeft (zie 10.30), mag bij school en samenwerkingsverband de gegevens over het kind inzien en krijgt op verzoek een kopie.",
      ),
      must(
        `Het antwoord komt onverwijld, en in ieder geval binnen ${span("inzage-dossier")} na ontvangst van het verzoek.`,
        /(?:antwoordt|antwoorden) binnen|binnen [^.]* antwoord/iu,
      ),
      may(`Als het verzoek ingewikkeld is of als er veel verzoeken zijn, mag daar hooguit ${extension("inzage-dossier")} bij.`),
      must(`De aanvrager hoort binnen ${span("inzage-dossier")} na ontvangst dat het langer duurt.`),
      must(
        `Zegt de school of het verband nee, dan hoort de aanvrager binnen ${span("inzage-dossier")} na ontvangst waarom, en dat hij kan klagen bij de Autoriteit Persoonsgegevens en naar de rechter kan.`,
      ),
      states(
        "Aantekeningen in de computer of in een map op naam vallen onder het recht op inzage; losse aantekeningen op papier die niet in zo'n bestand komen, niet.",
      ),
      may(
        "Blijft het antwoord uit, dan kan hij herinneren, de functionaris gegevensbescherming vragen, klagen bij de Autoriteit Persoonsgegevens of naar de rechter (zie 10.34).",
      ),
    ],
    sources: ["avg-12-3", "avg-12-4", "avg-15", "uavg-2", "uavg-5"],
    certainty: "hoog",
  },
  "10.13": {
    claim: [
      must("Ouders met gezamenlijk gezag beslissen samen over aanmelden en inschrijven, ook als zij uit elkaar zijn."),
      may("Zijn zij het niet eens, dan kan ieder van hen, ook als zij bij elkaar wonen, de rechtbank om een beslissing vragen."),
      must(
        "De rechtbank neemt de beslissing die haar in het belang van het kind wenselijk voorkomt, en probeert eerst of ouders er samen uitkomen.",
      ),
      must(`Zij behandelt het verzoek binnen ${span("gezag-rechter")}; dat is de behandeling, niet de beslissing.`),
      may(
        "In burgerlijke handelingen mag één ouder met gezag het kind ook alleen vertegenwoordigen, zolang niet is gebleken dat de ander bezwaar heeft.",
      ),
      usually(
        "Daarom mag een school er meestal van uitgaan dat de ander instemt met een aanmelding of inschrijving, tot die laat weten dat het niet zo is; veel scholen vragen de handtekening van beiden.",
      ),
      states("Een ouder zonder gezag beslist niet mee; over informatie zie 10.43."),
    ],
    sources: ["bw1-253a", "bw1-253i", "bw1-251", "bw1-251b"],
    certainty: "hoog",
  },
  "10.14": {
    claim: [
      must(
        "Over aanmelden en andere besluiten over een pleegkind beslist wie het gezag heeft: de ouder met gezag of de voogd, ook als dat een gecertificeerde instelling is.",
      ),
      must(
        "Is een kind uit huis geplaatst en heeft de kinderrechter dat bepaald, dan beslist de gecertificeerde instelling over de aanmelding op een school.",
      ),
      states("Pleegouders beslissen alleen als zij zelf voogd zijn; een pleegouder heeft door het pleegouderschap zelf geen gezag."),
      usually(
        "Ouders of voogd kunnen een pleegouder in de praktijk machtigen om namens hen te handelen; de gelezen artikelen regelen dat niet.",
      ),
    ],
    sources: ["bw1-245", "bw1-265e", "bw1-302", "bw1-303", "bw1-337"],
    certainty: "midden",
  },
  "10.15": {
    claim: [
      must(
        "Vanaf 12 jaar kan een leerling zelf zijn dossier inzien en laten verbeteren; tot 16 jaar kan de ouder dat ook, vanaf 16 jaar alleen de leerling (zie 10.30).",
      ),
      must(
        "Vanaf 18 jaar, als hij handelingsbekwaam is, overlegt een vso-school met de leerling zelf; in het vo geldt dat voor toelating, schorsing en verwijdering, en volgt het voor het opp uit het einde van het ouderlijk gezag.",
      ),
      must("Vanaf 18 jaar, als hij handelingsbekwaam is, rapporteert de school over zijn vorderingen aan hem zelf (10.48)."),
    ],
    sources: ["uavg-5", "wvo-8.1", "wvo-1.1", "wvo-2.97", "wec-20", "wec-41", "wec-41a"],
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
      usually("Na vertrek kan wel een TLV nodig zijn."),
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
      may(`Bij gedrag dat niet veilig is, kan een school schorsen, hooguit ${span("schorsing")}.`),
      states("Een crisisplek via het samenwerkingsverband is een afspraak per regio."),
      states("De wet kent geen aparte spoedprocedure voor de TLV."),
    ],
    sources: ["wpo-40c", "wvo-8.14", "wec-40a"],
    certainty: "midden",
  },
  "10.20": {
    claim: [
      may("Een school mag een leerling tijdelijk op afstand helpen."),
      states("Altijd thuis leren is geen naar school gaan: de Leerplichtwet vraagt inschrijving op een school en geregeld bezoek daarvan."),
      states("Daarop zijn alleen de vrijstellingen van de Leerplichtwet een uitzondering (artikelen 5, 5a, 11, 11a en 15)."),
      may(
        "Kan een kind om lichamelijke of psychische redenen tijdelijk niet of minder op school komen, dan kan de inspectie op verzoek van het bestuur instemmen met minder uren; de school helpt het kind dan in de uren dat het thuis is (zie 4.16 voor de soorten scholen, en 10.22).",
      ),
      must(
        "Is een kind ziek, thuis of in een ziekenhuis, dan richt de school het onderwijs zo in dat het op passende wijze genoeg onderwijs kan krijgen (zie 10.9).",
      ),
    ],
    sources: ["lpw-2", "lpw-4", "wpo-8-10", "wec-12-2", "wec-14a-2f", "wec-25-5", "wvo-2.38-11", "br-onderwijstijd-4"],
    certainty: "hoog",
  },
  "10.22": {
    claim: [
      must(
        "De school vraagt minder uren pas aan bij de inspectie nadat de wettelijk vertegenwoordiger heeft ingestemd, of de leerling zelf als die meerderjarig en handelingsbekwaam is.",
        /als jij het goed vindt|zonder jouw ja/iu,
      ),
      must(
        "Er is een opp met daarin waarom het nodig is, waarom het op school niet anders kan, welke uren per dag en week, hoe lang binnen dit schooljaar, welke hulp het kind in die uren krijgt, en hoe de uren weer toenemen.",
      ),
      may("Het mag ook gaan om een kind dat tijdelijk helemaal niet op school kan komen."),
      states("Voor een kind dat is vrijgesteld, bijvoorbeeld omdat het ziek is gemeld, is deze aanvraag er niet."),
      must(
        "De school dient de aanvraag in vóór de periode begint; komt zij later, maar niet meer dan 42 dagen na de ingangsdatum, dan behandelt de inspectie haar toch.",
      ),
      must(`De inspectie beslist binnen ${span("minder-uren")} na ontvangst en stemt in als aan de voorwaarden is voldaan.`),
      must("De instemming geldt hooguit voor het schooljaar waarvoor zij is gegeven."),
      must("De school geeft de ouders meteen een afschrift van het besluit."),
    ],
    sources: ["br-onderwijstijd-3", "br-onderwijstijd-4", "br-onderwijstijd-8"],
    certainty: "hoog",
  },
  "10.50": {
    claim: [
      states(
        "Op Bonaire, Sint Eustatius en Saba gelden voor basis- en voortgezet onderwijs eigen wetten of eigen hoofdstukken (WPO BES, WVO hoofdstuk 11, Leerplichtwet BES); speciaal onderwijs en een TLV bestaan daar niet.",
      ),
      states(
        "De regels op deze site over het samenwerkingsverband, het opp, de zorgplicht bij toelating, de TLV en het steunpunt gelden daar niet.",
      ),
      states(
        "Voor verwijdering staat in de eigen wet wel dat een andere school bereid moet zijn; een bijzondere basisschool weigert daar alleen om godsdienst, levensbeschouwing of plaatsgebrek.",
      ),
      must(
        "Een kind met extra hulp krijgt daar een handelingsplan, vastgesteld in overeenstemming met de ouders; in het po binnen een maand na inschrijving, en in het vo hoort de school de leerling.",
      ),
      must("De wet tegen ongelijke behandeling geldt daar wel, en ook het College voor de Rechten van de Mens."),
    ],
    sources: ["wvo-11.12", "wvo-11.14", "wvo-11.91", "wvo-11.94", "wpo-bes-45", "wpo-bes-44", "lpw-bes-6", "wgb-12", "wcrm-2"],
    certainty: "hoog",
  },
  "10.51": {
    claim: [
      must(
        "Er is per eiland een samenwerkingsverband, met een expertisecentrum onderwijs zorg (EOZ); dat doet onderzoek en geeft advies, ook op verzoek van ouders.",
      ),
      must("Het kind blijft daarbij ingeschreven op zijn school, en die blijft verantwoordelijk."),
      must("Het EOZ heeft een klachtenregeling."),
      may("Ouders kunnen ook het schoolbestuur en de inspectie benaderen; of de geschillencommissie er voor hen is, is niet gelezen."),
      usually("Het EOZ Bonaire is meestal te vinden via de schoolbesturen, zoals stichtingoob.com."),
    ],
    sources: ["wpo-bes-26", "wpo-bes-27", "wpo-bes-28", "wvo-11.16", "wvo-11.18", "wvo-11.19"],
    certainty: "hoog",
  },
  "10.52": {
    claim: [
      may(
        "Iedereen, ook een kind zelf, kan een klacht indienen bij de Kinderombudsman over een school, een samenwerkingsverband, de gemeente of een jeugdhulpinstelling.",
      ),
      may("Bij een private organisatie, zoals een bijzondere school, hoeft de Kinderombudsman niet te onderzoeken."),
      may("De klacht mag mondeling."),
      usually("Zijn hulp is volgens de praktijk gratis; zijn oordeel bindt niet."),
    ],
    sources: ["wno-11b", "wno-11c", "wno-11d"],
    certainty: "hoog",
  },
  "10.53": {
    claim: [
      must(
        "De gemeente zorgt dat inwoners gratis gebruik kunnen maken van onafhankelijke cliëntondersteuning, die alleen het belang van de cliënt dient.",
      ),
      states("Die ondersteuning gaat over ondersteuning en zorg, en kan ook over onderwijs en jeugdhulp gaan."),
      must("Na een melding om Wmo-ondersteuning wijst de gemeente op de gratis cliëntondersteuning."),
      states("De wet zegt niet hoe zij heet of waar zij zit; dat verschilt per gemeente."),
    ],
    sources: ["wmo-1.1.1", "wmo-2.2.4", "wmo-2.1.4-5", "wmo-2.3.2-3"],
    certainty: "hoog",
  },
  "10.54": {
    claim: [
      usually(
        "Hulp bij opvoeden en jeugdhulp vragen ouders aan bij de gemeente; die heeft daar vaak een sociaal team, wijkteam of centrum voor jeugd en gezin voor, maar dat staat niet in de wet.",
      ),
      must("Ook na een verwijzing van een huisarts, medisch specialist of jeugdarts geeft de gemeente toegang tot jeugdhulp."),
      must("Betreft het ook het onderwijs, dan overlegt de gemeente met de school."),
      must(
        "Wie met jeugdhulp te maken heeft, kan terecht bij een onafhankelijke vertrouwenspersoon; dat geldt voor jeugdigen, ouders en pleegouders.",
      ),
      must("Jeugdigen kunnen kosteloos en anoniem een gesprek voeren en advies krijgen (de Kindertelefoon)."),
    ],
    sources: ["jw-2.3", "jw-2.6", "jw-2.7", "jw-1a.1"],
    certainty: "hoog",
  },
  "10.55": {
    claim: [
      may("Een ouder die doof of slechthorend is, kan bij UWV een tolkvoorziening vragen; UWV betaalt die."),
      states("Of dat ook voor een gesprek op school kan, zegt het gelezen artikel niet."),
      states("In de gelezen artikelen staat geen plicht voor een school om een tolk te regelen; vragen mag."),
      states(
        "De plicht tot doeltreffende aanpassingen (feit 4.20) geldt ook voor een ouder met een handicap die van de school gebruikmaakt; of een tolk daaronder valt, zegt de wet niet.",
      ),
    ],
    sources: ["wmo-3a.1.1", "wgb-2"],
    certainty: "midden",
  },
  "10.56": {
    claim: [
      must(
        "De gemeente zorgt voor genoeg plekken, goed verspreid, waar kinderen met een risico op een achterstand in het Nederlands aan voorschoolse educatie kunnen meedoen.",
      ),
      must(
        "Zij maakt met schoolbesturen en kindercentra afspraken over welke kinderen daarvoor in aanmerking komen en hoe zij daar terechtkomen; dat verschilt dus per gemeente.",
      ),
    ],
    sources: ["wpo-159", "wpo-160"],
    certainty: "hoog",
  },
  "11.1": {
    claim: [
      must(
        "De Wet versterking positie ouders en leerlingen in het passend onderwijs (Kamerstukken 36443) is in de wetten verwerkt: hoorrecht, verplicht ouder- en jeugdsteunpunt, ondersteuningsaanbod in de schoolgids in plaats van het schoolondersteuningsprofiel, en informatie over onafhankelijke hulp in het ondersteuningsplan.",
      ),
      states("Het hoorrecht stond op 1 januari 2026 al in de wet voor het voortgezet onderwijs; de startdag zelf is niet gelezen."),
    ],
    sources: ["wpo-13-1c", "wpo-18a-8f", "wpo-19", "wpo-40a-6", "wvo-2.44-5", "wvo-2.47a", "kst-36443-3", "kst-36443-6"],
    certainty: "hoog",
    change: "meer rechten voor ouders en leerlingen in het passend onderwijs",
  },
  "11.2": {
    claim: [
      must(
        `Sinds 12 juni 2026 geldt voor minderjarige asielzoekers en kinderen van asielzoekers in po, vo, so en vso een beslistermijn van hooguit ${span("beslissing-asielzoekerskind")} zonder verlenging; de wet verwijst naar artikel 16 van de Europese opvangrichtlijn 2024/1346.`,
      ),
      states(`Alleen in po en so is het kind na ${span("beslissing-asielzoekerskind")} zonder besluit toegelaten.`),
      usually("Wie er precies onder valt, is niet zeker."),
    ],
    sources: ["wpo-40-15", "wpo-40-16", "wvo-8.8-9", "wec-40-23", "wec-40-24"],
    certainty: "hoog",
    change: "kinderen van asielzoekers: besluit over de aanmelding zonder extra tijd",
    validFrom: "2026-06-12",
  },
  "11.3": {
    claim: [
      must(
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
      states("Tot 1 januari 2028 loopt een proef met onderwijszorgarrangementen, met hooguit 80 projecten."),
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
  "11.11": {
    claim: [
      must(
        "De minister wijst één rechtspersoon aan die scholen in het hele land helpt en adviseert bij het onderwijs aan zieke leerlingen (Wet onderwijsondersteuning zieke leerlingen, Kamerstukken 36530).",
      ),
      states(
        "Deze taak stond op 1 oktober 2026 in de Wet subsidiëring landelijke onderwijsondersteunende activiteiten 2013; een ander deel van de nieuwe wet was toen nog niet in werking.",
      ),
      states(
        "In de onderwijswetten in de tekst van 1 augustus 2026 stond nog de oude regeling: een schoolbegeleidingsdienst, of de educatieve voorziening van een academisch ziekenhuis.",
      ),
      usually("Wanneer de nieuwe organisatie het werk overal overneemt, is niet zeker: dat is niet gevonden."),
    ],
    sources: ["sloa-3c", "wpo-9a", "wvo-2.46", "kst-36530"],
    certainty: "midden",
    change: "hulp bij les aan zieke leerlingen: één landelijke organisatie",
    validFrom: "2026-10-01",
  },
  "11.12": {
    claim: [
      must(
        "De landelijke organisatie gebruikt gegevens van een ziek kind, ook over zijn gezondheid, alleen na instemming van de ouders en alleen als zij nodig zijn voor haar taak.",
      ),
      must("Zij houdt die gegevens geheim."),
      usually("Zij bewaart ze meestal hooguit twee jaar na de aanvraag om hulp; de aard van de ziekte kan een langere tijd nodig maken."),
    ],
    sources: ["sloa-3c-3"],
    certainty: "hoog",
    change: "hulp bij les aan zieke leerlingen: ouders moeten instemmen met gegevens",
  },
} as const satisfies Record<string, Fact>;
