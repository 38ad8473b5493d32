import { extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about the zorgplicht and about applying to a school. */
export const zorgplichtFacts = {
  "3.1": {
    claim: [
      must(
        "Is een kind schriftelijk aangemeld en heeft het extra ondersteuning nodig, dan moet het bestuur van die school voor een passende plaats zorgen.",
      ),
      may("Dat kan op de eigen school of op een andere school."),
    ],
    sources: ["wpo-40-3", "wpo-40-4", "wvo-8.9", "wec-40-4", "wec-40-5"],
    certainty: "hoog",
  },
  "3.2": {
    claim: [
      must("Aanmelden gebeurt schriftelijk; een gesprek, telefoontje of open dag is volgens de wet geen aanmelding."),
      states(
        "Het algemene artikel over digitale post aan de overheid (Awb 2:13, lid 1) geldt niet tussen ouders en schoolbestuur in po, vo en (v)so.",
      ),
      states("Een zelfgekozen digitale weg hoeft dus niet te tellen; het formulier of mailadres van de school of een brief wel."),
    ],
    sources: ["wpo-40-2", "wvo-8.8-1", "wec-40-3", "awb-2-13-1", "wpo-4d", "wvo-3.43", "wec-5b"],
    certainty: "hoog",
  },
  "3.3": {
    claim: [
      may(
        "Voor basisonderwijs en speciaal onderwijs kan een kind worden aangemeld vanaf de dag waarop het 3 jaar wordt en toegelaten vanaf 4 jaar; voor dove en slechthorende kinderen (niet bij alleen een taalontwikkelingsstoornis) is dat 2 en 3 jaar.",
      ),
      may(
        `In het basisonderwijs mag een kind vanaf 3 jaar en 10 maanden hooguit ${span("wennen")} komen wennen; het is dan nog geen leerling.`,
      ),
      may("Basisscholen mogen voor kinderen die nog nooit op school zaten vaste startmomenten kiezen, minstens één per maand."),
    ],
    sources: ["wpo-39-1", "wpo-39-2", "wpo-39-3", "wpo-40-2", "wec-2-2a", "wec-2-2b", "wec-39-1", "wec-40-3"],
    certainty: "hoog",
  },
  "3.4": {
    claim: [
      must(
        `Ouders melden hun kind zo mogelijk ten minste ${span("aanmelden-vooraf")} vóór de gewenste startdatum aan en vermelden bij welke andere scholen zij het ook hebben aangemeld.`,
      ),
      must(`Voor de eerste klas van het voortgezet onderwijs geldt in plaats daarvan ${span("aanmelden-brugklas")}.`),
    ],
    sources: ["wpo-40-2", "wvo-8.8", "wvo-8.8-8", "wec-40"],
    certainty: "hoog",
  },
  "3.5": {
    claim: [
      may("De school mag de ouders vragen om gegevens over stoornissen, handicaps of beperkingen van het kind."),
      may("Een school, openbaar of bijzonder, mag beslissen een onvolledige aanmelding niet te behandelen."),
      must("Zij geeft de ouders dan eerst een termijn om aan te vullen."),
      must(
        `Op elke openbare school (basisschool, sbo, so, vso en vo) en op een bijzondere basisschool, sbo, so of vso maakt zij dat besluit bekend binnen ${span("aanvullen-aanmelding")} nadat is aangevuld of de aanvultermijn ongebruikt voorbij is.`,
      ),
      must(
        "Op diezelfde scholen staat de termijn voor het besluit over toelating stil vanaf het verzoek om aan te vullen (openbaar: vanaf de dag erna) tot er is aangevuld of de aanvultermijn ongebruikt voorbij is.",
      ),
      states(
        `Alleen voor een bijzondere vo-school, ook praktijkonderwijs, noemt de wet (WVO 8.8, lid 3) geen ${span("aanvullen-aanmelding")} en geen stilstand.`,
      ),
    ],
    sources: ["wpo-40-3", "wpo-63-4", "wec-40-4", "wec-61-5", "wvo-8.8-3", "wvo-8.9", "awb-4-5", "awb-4-5-4", "awb-4-15"],
    certainty: "hoog",
  },
  "3.6": {
    claim: [
      must(
        "De school onderzoekt of extra ondersteuning nodig is; een achterstand in het Nederlands door een andere thuistaal telt daarbij niet.",
      ),
      must("Weigeren kan pas als een andere school, eventueel voor speciaal onderwijs, bereid is het kind toe te laten."),
      must("De school overlegt eerst met de ouders en houdt rekening met de behoefte van het kind en het aanbod van de scholen."),
    ],
    sources: ["wpo-40-3", "wpo-40-4", "wvo-8.9", "wec-40-4", "wec-40-5"],
    certainty: "hoog",
  },
  "3.7": {
    claim: [
      must(`De school beslist zo snel mogelijk, uiterlijk binnen ${span("beslissing-aanmelding")} na ontvangst van de aanmelding.`),
      must(
        `Lukt dat niet, dan deelt zij dat aan de ouders mee en noemt zij een zo kort mogelijke termijn waarbinnen het besluit wel komt, van hooguit ${extension("beslissing-aanmelding")}.`,
        /(?:meer|extra) tijd nodig|langer duurt|hoe lang het nog duurt/iu,
      ),
      states("De wet zegt alleen dat de school dit meedeelt: zij eist daarvoor geen brief of mail."),
      may("Ouders kunnen vragen om dat bericht op papier, met een datum."),
      states("Voor vakanties maakt de wet geen uitzondering: zij tellen mee."),
    ],
    sources: ["wpo-40-6", "wvo-8.8-2", "wec-40-7"],
    certainty: "hoog",
  },
  "3.8": {
    claim: [
      must(
        `Is er ${span("tijdelijke-plaatsing")} na het verzoek nog geen besluit, dan plaatst de school het kind met ingang van de volgende dag tijdelijk en schrijft zij het in.`,
      ),
      states(
        "Dat geldt in po en so alleen als het kind niet al op een basisschool, sbo, so of instelling staat ingeschreven, en in vo en vso alleen als het niet al op een school voor vo of vso (of so en vso samen) of een instelling voor vso staat.",
      ),
      states("Een inschrijving op een basisschool, sbo of school met alleen so telt voor vo en vso dus niet mee."),
      must(
        "Het kind moet oud genoeg zijn; in vo en vso begint de plaatsing pas als het aan de toelatingsvoorwaarden voldoet; voor sbo en so noemt de wet alleen de leeftijd.",
      ),
      states("De tijdelijke plaatsing eindigt als de school alsnog weigert of de aanmelding niet behandelt."),
    ],
    sources: ["wpo-40-7", "wvo-1.1", "wvo-8.13", "wec-40-8", "wec-40-9"],
    certainty: "hoog",
  },
  "3.9": {
    claim: [
      states(
        "De plicht om voor een passende plaats te zorgen geldt niet als de school voor alle leerlingen van die groep vol is of als ouders de grondslag weigeren te respecteren of, waar dat wordt gevraagd, te onderschrijven; alleen in vo geldt zij ook niet als de leerling niet aan de wettelijke toelatingseisen voldoet.",
      ),
      must(
        "Het ontbreken van een toelaatbaarheidsverklaring is bij sbo, so en vso geen uitzondering: toelaten mag dan niet, maar de school moet zo nodig de verklaring (laten) aanvragen of voor een andere school zorgen.",
      ),
      states("Bij toelating tot een instelling voor cluster 1 of 2 geldt die plicht (WEC 40, lid 4 en 5) niet."),
    ],
    sources: ["wpo-40-5", "wpo-40-8", "wvo-8.9-3", "wec-40-6", "wec-40-10", "wec-40-12", "wec-40-22"],
    certainty: "hoog",
  },
  "3.10": {
    claim: [
      may("Ouders mogen hun kind bij meer dan één school aanmelden."),
      must("Zij geven dan de andere scholen op."),
      usually("Bij welke school de zorgplicht dan ligt, regelt de wet niet precies; vaak is dat de school van eerste voorkeur."),
    ],
    sources: ["wpo-40-2", "steun", "swv-rijn-gelderse-vallei"],
    certainty: "midden",
  },
  "3.11": {
    claim: [
      states("Aanmelden is vragen om een plaats; inschrijven is opnemen als leerling en volgt op de toelating."),
      must("De zorgplicht geldt al vanaf de aanmelding."),
    ],
    sources: ["wpo-40", "wpo-42", "lpw-10"],
    certainty: "hoog",
  },
  "3.12": {
    claim: [
      must(
        "Binnen de leer- en kwalificatieplicht mag een school op verzoek van ouders alleen uitschrijven bij inschrijving op een andere school of instelling of bij een vrijstelling.",
      ),
      must(
        "Tot de inschrijving op de nieuwe school blijft de oude school verantwoordelijk; wie eerder wordt uitgeschreven, verliest de zorgplicht van die school en verzuimt de leerplicht.",
      ),
    ],
    sources: ["lpw-10", "wpo-40-11"],
    certainty: "hoog",
  },
  "3.13": {
    claim: [
      must(
        "Heeft een ingeschreven leerling extra ondersteuning nodig, dan blijft de school verantwoordelijk.",
        /school blijft verantwoordelijk|blijft (?:de|die|deze) school verantwoordelijk/iu,
      ),
      must(
        "Bij verwijdering moet het bestuur eerst een school vinden die de leerling wil toelaten: in po altijd, in vo en (v)so voor wie onder de Leerplichtwet valt; er zijn twee uitzonderingen in (v)so (feit 8.7).",
      ),
    ],
    sources: ["wpo-40-11", "wvo-8.15-2", "wec-40-18"],
    certainty: "hoog",
  },
  "3.14": {
    claim: [
      must(
        `Ouders van een kind dat van een basisschool, sbo, so of vso komt, melden het voor de eerste klas van het voortgezet onderwijs, ook praktijkonderwijs, aan van ${span("aanmelden-brugklas")}.`,
      ),
      states("Wat een aanmelding vóór of na die week waard is, zegt de wet niet; zij zegt ook niet dat zo'n aanmelding vervalt."),
      states("De termijn voor het besluit loopt ook dan vanaf de ontvangst van de aanmelding."),
      states(
        `Voor een kind dat niet van zo'n school komt, bijvoorbeeld uit het buitenland, geldt niet de week maar de gewone regel: schriftelijk en zo mogelijk ${span("aanmelden-vooraf")} vooraf.`,
      ),
      may("Een kennismaking of warme overdracht vóór die week mag."),
      states(`De week geldt niet voor vso; daar geldt zo mogelijk ${span("aanmelden-vooraf")} vooraf.`),
    ],
    sources: ["wvo-8.8-1", "wvo-8.8-8", "wvo-8.5-1", "wpo-45d", "wec-40-3"],
    certainty: "hoog",
  },
  "3.15": {
    claim: [
      must("Een school voor vwo, havo of vmbo laat tot de eerste klas toe op basis van het definitieve schooladvies."),
      must("Toelaten tot de eerste klas mag niet voorwaardelijk."),
    ],
    sources: ["wvo-8.6-2", "wvo-8.6-3"],
    certainty: "hoog",
  },
  "3.16": {
    claim: [
      must(
        `Voor minderjarige asielzoekers en kinderen van asielzoekers is de beslistermijn in po, vo, so en vso hooguit ${span("beslissing-asielzoekerskind")}, zonder verlenging.`,
      ),
      must("Is er dan geen besluit, dan is het kind op een basisschool toegelaten, als het oud genoeg is."),
      usually(
        "Voor sbo en so staat hetzelfde in de wet, maar zonder uitzondering op de regel dat eerst een toelaatbaarheidsverklaring nodig is; hoe die twee samengaan, zegt de wet niet, en dat kan dus verschillen.",
      ),
      states(
        `In vo en vso is er geen toelating van rechtswege; daar blijft de tijdelijke plaatsing na ${span("tijdelijke-plaatsing")} gelden.`,
      ),
    ],
    sources: ["wpo-39-1", "wpo-40-8", "wpo-40-15", "wpo-40-16", "wvo-8.8-9", "wvo-8.13", "wec-40-9", "wec-40-10", "wec-40-23", "wec-40-24"],
    certainty: "hoog",
    validFrom: "2026-06-12",
  },
  "3.17": {
    claim: [
      must(
        "In po, vo, so en vso mag toelating niet afhangen van een vrijwillige geldelijke bijdrage van de ouders.",
        /weigeren omdat je niet betaalt|bijdrage[^.]*(?:weigeren|toelaat)/iu,
      ),
      states("In het primair onderwijs (basisschool en sbo) is rechtmatig verblijf geen eis voor toelating."),
      states(
        "In vo en (v)so geldt een eis van rechtmatig verblijf alleen bij de eerste toelating van een vreemdeling van 18 jaar of ouder.",
      ),
    ],
    sources: ["wpo-40-1", "wvo-8.4", "wvo-8.8-7", "wec-40-1", "wec-40-2"],
    certainty: "hoog",
  },
  "3.18": {
    claim: [
      must(
        "Een weigering komt op papier en met redenen, op openbare en op bijzondere scholen.",
        /op papier (?:zetten )?waarom|moet (?:zij|de school) (?:je )?(?:dat )?schrijven/iu,
      ),
      must(
        `In po en (v)so noemt de brief van een bijzondere school ook dat binnen ${span("bezwaar-school")} bezwaar mogelijk is; op elke openbare school, ook in vo, volgt die plicht uit de Algemene wet bestuursrecht.`,
      ),
      states("Alleen voor een bijzondere vo-school staat de plicht om bezwaar te vermelden niet in de wet."),
      must("Een bijzondere vo-school zet elke beslissing over toelating op papier, ook een toelating."),
    ],
    sources: ["wpo-63-2", "wec-61-2", "wvo-8.8-4", "wvo-8.15-6", "awb-3-45", "awb-3-46", "awb-3-47"],
    certainty: "hoog",
  },
  "3.19": {
    claim: [
      must(
        "De zorgplicht bij aanmelding geldt in primair onderwijs, voortgezet onderwijs, speciaal onderwijs en voortgezet speciaal onderwijs.",
      ),
      states("Het mbo heeft eigen regels."),
    ],
    sources: ["wpo-40", "wvo-8.9", "wec-40"],
    certainty: "hoog",
  },
  "3.20": {
    claim: [
      must(
        "Een school voor so of vso mag de toelating niet weigeren om geloof of richting, tenzij de ouders weigeren te verklaren dat zij de grondslag respecteren of onderschrijven.",
        /(?:om|wegens) (?:het|jullie|je) geloof/iu,
      ),
      must(
        "Een sbo-school mag een leerling van een basisschool niet weigeren om geloof of richting, tenzij de ouders weigeren te verklaren dat zij de grondslag respecteren.",
      ),
    ],
    sources: ["wpo-40-9", "wec-40-17"],
    certainty: "hoog",
  },
  "3.21": {
    claim: [
      must(
        "Voor de toelating geven ouders naam, voorletters, geboortedatum, geslacht en burgerservicenummer of onderwijsnummer van het kind, met een document van de overheid; in vo mag het ook met een bewijs van uitschrijving van een andere school.",
      ),
      must(
        "Maken ouders aannemelijk dat zij geen nummer kunnen geven, dan laat een basisschool, sbo, so of vso het kind toch toe.",
        /nummer[^.]*(?:starten|beginnen)|kan (?:het|je kind) (?:dan )?toch (?:starten|beginnen)/iu,
      ),
      must("In vo, ook praktijkonderwijs, volgt hetzelfde uit WVO 8.10, lid 3."),
      must(
        "De school meldt het kind dan binnen 2 weken na het besluit tot toelating aan de minister, die binnen 8 weken een nummer geeft.",
      ),
    ],
    sources: ["wpo-40b", "wec-42a", "wvo-8.10"],
    certainty: "hoog",
  },
  "3.22": {
    claim: [
      must("Een openbare school is toegankelijk voor elk kind, zonder onderscheid van godsdienst of levensbeschouwing."),
      must(
        "Een bijzondere school mag de toelating niet om godsdienst of levensbeschouwing weigeren als er binnen redelijke afstand van de woning geen openbaar onderwijs is; dat geldt niet voor een school die alleen voor interne leerlingen is.",
      ),
      may(
        "Buiten die gevallen mag een bijzondere basisschool of vo-school bij de aanmelding vragen om te verklaren dat ouders de grondslag respecteren of onderschrijven.",
      ),
      states("Weigeren ouders die verklaring, dan geldt de zorgplicht niet."),
    ],
    sources: ["wpo-40-5", "wpo-46-2", "wpo-58-1", "wvo-8.2", "wvo-8.3", "wvo-8.9-3", "wec-40-6", "wec-49-2", "wec-60-1"],
    certainty: "hoog",
  },
  "3.23": {
    claim: [
      must(
        "Op basisschool, sbo, so, vso en middelbare school mag meedoen aan extra activiteiten onder verantwoordelijkheid van het bestuur niet afhangen van de vrijwillige bijdrage.",
        /meedoen[^.]*(?:activiteiten|uitjes|schoolreis)/iu,
      ),
      must(
        "De schoolgids van elke school, ook in vo, vermeldt dat de bijdrage vrijwillig is en dat niet betalen niet leidt tot uitsluiting van activiteiten.",
      ),
      states(
        "Voor een langdurig extra programma buiten de kerndoelen is het genoeg dat de school bij een verband van zulke scholen hoort en een regeling uit de code daarvan heeft voor wie niet of niet alles betaalt.",
      ),
    ],
    sources: ["wpo-41a", "wpo-13-1e", "wec-46a", "wec-22-1d", "wvo-2.92-2f", "wvo-8.32"],
    certainty: "hoog",
  },
  "3.24": {
    claim: [
      must(
        `Beslist een openbare school te laat over een aanmelding, dan kunnen ouders haar schriftelijk in gebreke stellen en na ${span("ingebrekestelling")} naar de bestuursrechter.`,
      ),
      usually(`Na die ${span("ingebrekestelling")} kan ook een dwangsom lopen.`),
      states("Voor een bijzondere school geldt dit niet."),
    ],
    sources: ["awb-4-17", "awb-6-2", "awb-6-12-2"],
    certainty: "midden",
  },
  "3.25": {
    claim: [
      states(
        "Een school is openbaar als zij in stand blijft door een gemeente, een openbare rechtspersoon of een stichting voor openbaar onderwijs; alle andere scholen zijn bijzonder, ook als zij geen geloof hebben.",
      ),
      states(
        "Voor een samenwerkingsschool in vo of (v)so gelden de regels voor bijzondere scholen; voor po is dat niet gelezen (WPO 17d).",
      ),
      must("Een vo-school laat in het maatschappelijk verkeer weten of zij openbaar of bijzonder is."),
    ],
    sources: ["wpo-1", "wec-1", "wvo-1.1", "wvo-2.93-4b", "wvo-3.25-2", "wec-28j-10"],
    certainty: "hoog",
  },
  "3.26": {
    claim: [
      must(
        "Heeft een kind geen definitief schooladvies, dan beslist een school voor vwo, havo of vmbo over de eerste klas op basis van een doorstroomtoets, en zonder toets op basis van een onderzoek naar de geschiktheid.",
      ),
    ],
    sources: ["wvo-8.6-2", "wvo-8.6-3", "ub-wvo-8.3-1"],
    certainty: "hoog",
  },
} as const satisfies Record<string, Fact>;
