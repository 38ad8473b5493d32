import { span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about the data of a pupil: who may see them, who may pass them on, and who has gezag. */
export const gegevensFacts = {
  "10.30": {
    claim: [
      must(
        "Is een kind jonger dan 12 jaar, dan oefent de ouder met gezag of de voogd de rechten op inzage, kopie, verbetering, wissen en bezwaar uit.",
      ),
      must(
        "Van 12 tot 16 jaar doet het kind dat zelf, en ook de ouder met gezag of de voogd.",
        /vanaf 12 (?:jaar )?(?:mag|kan|vraagt) (?:je kind|een kind|je)[^.]*(?:dat|dit|dossier)/iu,
      ),
      must("Vanaf 16 jaar doet de jongere dat zelf."),
      may("Een jongere van 16 jaar of ouder mag een ander, zoals zijn ouder, laten meelezen."),
      must("Staat iemand onder curatele, mentorschap of bewind, dan doet de vertegenwoordiger het voor zover dat bij zijn taak hoort."),
      must("Bij het dossier van een zorgverlener gelden eigen leeftijden (zie 6.9 en 10.39)."),
      states("De regel voor 12 tot 16 jaar staat in de tekst die geldt vanaf 1 september 2026."),
    ],
    sources: ["uavg-5", "bw1-245", "bw1-302"],
    certainty: "hoog",
    change: "kinderen vanaf 12 jaar mogen zelf hun dossier opvragen",
    validFrom: "2026-09-01",
  },
  "10.31": {
    claim: [
      must(
        "Op verzoek vertelt de school of het verband ook waarvoor zij de gegevens gebruikt, aan wie zij die gaf of geeft, hoelang zij ze bewaart en van wie zij ze kreeg.",
      ),
      must("Dit is gratis, en ook de eerste kopie is gratis."),
      may("Voor nog een kopie mag zij een redelijke vergoeding vragen."),
      may(
        "Is een verzoek duidelijk ongegrond of buitensporig, dan mag zij een vergoeding vragen of weigeren; zij moet dat kunnen aantonen.",
      ),
      may("Twijfelt zij met reden wie er vraagt, dan mag zij om een bewijs vragen."),
      must("Wie per mail of online vraagt, krijgt het antwoord zo mogelijk ook zo."),
      may("Wat over een ander kind of een andere ouder gaat, mag zij weglaten."),
    ],
    sources: ["avg-12-3", "avg-12-5", "avg-15", "uavg-41"],
    certainty: "hoog",
  },
  "10.32": {
    claim: [
      must("Kloppen gegevens niet, dan verbetert de school of het verband ze op verzoek.", /moet (?:de school|zij|hij)[^.]*verbeteren/iu),
      must("Zijn gegevens onvolledig, dan vult zij ze op verzoek aan; dat kan ook met een eigen verklaring van de aanvrager."),
      states(
        "Een mening van een deskundige is op zichzelf geen onjuist feit; de AVG zegt niet met zoveel woorden dat een andere mening moet worden toegevoegd.",
      ),
      must(
        "Staat het stuk in het dossier van een arts, een andere zorgverlener of een jeugdhulpverlener, dan voegt die op verzoek een verklaring van de patiënt of jeugdige toe.",
      ),
      may(
        "De aanvrager mag vragen om de gegevens niet te gebruiken zolang de school nagaat of zij kloppen; dan moet zij dat in beginsel doen.",
      ),
      must(
        "De school of het verband vertelt een verbetering aan iedereen die de gegevens kreeg, tenzij dat onmogelijk is of te veel moeite kost, en zegt op verzoek wie dat waren.",
      ),
      must(`Ook op deze vragen komt binnen ${span("inzage-dossier")} na ontvangst antwoord.`),
    ],
    sources: ["avg-16", "avg-18", "avg-19", "avg-12-3", "bw7-454", "jw-7.3.8"],
    certainty: "hoog",
  },
  "10.33": {
    claim: [
      must(
        "De school of het verband wist gegevens op verzoek als zij niet meer nodig zijn, onrechtmatig zijn gebruikt, of alleen op een toestemming rustten die is ingetrokken.",
      ),
      states("Dat geldt niet voor gegevens die nodig zijn voor een wettelijke plicht of voor een taak van algemeen belang."),
      may(
        "Tegen gebruik voor een taak van algemeen belang of een gerechtvaardigd belang kan bezwaar worden gemaakt om redenen uit de eigen situatie.",
      ),
      must(
        "De school of het verband stopt dan, tenzij zij dwingende redenen heeft die zwaarder wegen of de gegevens nodig heeft voor een rechtszaak.",
      ),
      must("Zolang dat niet is uitgezocht, gebruikt zij die gegevens op verzoek niet."),
      states(
        "Tegen gegevens die de school door een wettelijke plicht doorgeeft, zoals het onderwijskundig rapport, bestaat dit bezwaar niet.",
      ),
      states("Dit is een ander bezwaar dan bezwaar tegen een besluit."),
      must(
        "Een zorgverlener vernietigt zijn dossier op verzoek, tenzij een ander een groot belang heeft bij bewaren of een wet het verbiedt.",
      ),
    ],
    sources: ["avg-17", "avg-18", "avg-21", "bw7-454", "bw7-455", "jw-7.3.9"],
    certainty: "hoog",
  },
  "10.34": {
    claim: [
      may(
        "Wie geen goed antwoord krijgt, kan de functionaris gegevensbescherming van de school of het verband vragen; die houdt geheim wat hij daarbij hoort.",
      ),
      may("Hij kan ook klagen bij de Autoriteit Persoonsgegevens."),
      states(
        `Een schriftelijk antwoord van een openbare school op zo'n verzoek is een besluit; daartegen kan bezwaar binnen ${span("bezwaar-school")}, en daarna beroep.`,
      ),
      may(
        `Bij een bijzondere school kan hij met een verzoekschrift naar de rechtbank, binnen ${span("dossier-rechter")} na ontvangst van het antwoord.`,
      ),
      states("Kwam er geen antwoord op tijd, dan geldt voor de rechtbank geen termijn."),
      states("Een advocaat is voor het indienen van dat verzoek niet verplicht."),
      may(
        `Binnen die termijn kan hij ook de Autoriteit Persoonsgegevens vragen te bemiddelen of te adviseren; de weg naar de rechter blijft dan open tot ${span("dossier-rechter")} na haar bericht dat zij klaar is.`,
      ),
      usually(
        "Voor een samenwerkingsverband zegt de wet niet met zoveel woorden welke van de twee wegen geldt, dus dat is niet zeker; het is bestuursorgaan als het over een TLV beslist.",
      ),
      may("Een jongere van 16 jaar of ouder kan zelf naar de rechter."),
    ],
    sources: ["uavg-5", "uavg-34", "uavg-35", "uavg-36", "uavg-39", "avg-12-4", "awb-1-1", "awb-6-7"],
    certainty: "hoog",
  },
  "10.35": {
    claim: [
      states(
        "Toestemming is maar één van de gronden waarop gegevens gedeeld mogen worden; een wettelijke plicht of een taak van algemeen belang is er ook een.",
      ),
      must("De school deelt niet meer dan nodig is."),
      must(
        "Gegevens over gezondheid gebruikt een school alleen voor zover nodig voor speciale begeleiding of bijzondere voorzieningen, of met uitdrukkelijke toestemming of een andere uitzondering in de wet.",
      ),
      must(
        "Zij houdt die gegevens geheim; doorgeven mag dan alleen door een wettelijke plicht, of als het nodig is voor haar taak en de ander ze ook mag gebruiken.",
      ),
      must("Rust het delen alleen op toestemming, dan geeft tot 16 jaar de ouder met gezag of de voogd die, en vanaf 16 jaar de jongere."),
      may("Die toestemming mag altijd worden ingetrokken; vanaf 12 jaar kan ook het kind dat doen."),
      states(
        "De gelezen schoolwetten zeggen niet per gegeven op welke grond de school het deelt; ernaar vragen is een recht (zie 10.31: de doelen).",
      ),
    ],
    sources: ["avg-5", "avg-6", "avg-7", "avg-9", "uavg-5", "uavg-30"],
    certainty: "hoog",
  },
  "10.36": {
    claim: [
      states(
        "Een besluit begrenst wat in het onderwijskundig rapport mag staan: administratieve gegevens, schoolloopbaan en resultaten, sociaal-emotionele ontwikkeling en gedrag, begeleiding (ook vastgestelde beperkingen) en verzuim in het jaar ervoor.",
      ),
      states("Over thuis mag er alleen in staan wat een zorg is voor het volgen van onderwijs en de prestaties."),
      states("Voor wat een middelbare school doorgeeft, geldt dezelfde grens; van dit besluit is alleen de tekst van 2012 gelezen."),
      may("Ouders kunnen het rapport niet tegenhouden, maar wel onjuiste gegevens laten verbeteren en onvolledige laten aanvullen."),
      usually("In de praktijk mogen ouders, of de leerling vanaf 16 jaar, het vooraf lezen en er een opmerking bij zetten."),
      must(
        "Klopt een rapport dat al weg is niet, dan meldt de school de verbetering aan de nieuwe school, tenzij dat onmogelijk is of te veel moeite kost.",
      ),
      usually(
        "Voor een kennismaking of een gesprek vóór de aanmelding noemt geen gelezen wet een plicht om gegevens te geven; dan is een ja van de ouders meestal de grond.",
      ),
    ],
    sources: ["wpo-42", "wec-43", "wvo-8.17-5", "bulb-2", "bulb-6", "oso", "avg-16", "avg-19"],
    certainty: "midden",
  },
  "10.37": {
    claim: [
      may(
        "De school mag het verband gegevens geven die nodig zijn om hulp, advies of een TLV te vragen; de wet vraagt daar geen toestemming voor.",
      ),
      may("Het verband mag daarvoor ook gegevens over gezondheid gebruiken, zonder aparte toestemming."),
      must("Alleen het verband en de deskundigen die het adviseren, mogen die gegevens over gezondheid zien."),
      must(
        "Het geeft gegevens over gezondheid aan niemand anders dan het bestuur van de school waar het kind is aangemeld of ingeschreven; ook niet aan de gemeente, jeugdhulp of een andere school.",
        /verband (?:geeft|deelt)[^.]*(?:gegevens|ze) alleen/iu,
      ),
      must("Ouders krijgen van het verband een kopie van elk advies over de hulp die het kind nodig heeft."),
      may(
        "Ouders kunnen bij het verband inzage en verbetering vragen (10.12, 10.32), en om redenen uit hun eigen situatie bezwaar maken tegen het gebruik (10.33).",
      ),
      states(
        "De wet noemt geen recht om vooraf te lezen wat de school naar het verband stuurt; wel horen bij een TLV de mening van ouders en overleg (5.11 en 5.13).",
      ),
    ],
    sources: ["wpo-18a-13", "wpo-18a-14", "wvo-2.47-16", "wvo-2.47-17", "avg-21"],
    certainty: "hoog",
  },
  "10.38": {
    claim: [
      must(
        "De school meldt verzuim, en de directeur geeft de gemeente en de leerplichtambtenaar alle inlichtingen die zij voor de Leerplichtwet vragen; toestemming van ouders is niet nodig.",
      ),
      states("Ouders kunnen dat niet tegenhouden."),
      must("In die melding staat over gezondheid niet meer dan dat het kind ziek is."),
      must("Middelbare school en vso geven de gemeente elk jaar op welke leerlingen naar het mbo gaan."),
      must("Zo nodig overlegt de school over de begeleiding met de gemeente (jeugdhulp, Wmo); de wet zegt daarbij niets over toestemming."),
      states("Hoort bij dat overleg een gegeven over gezondheid, dan geldt de geheimhouding van 10.35."),
      must(
        "De gemeente geeft wat zij voor de Wmo over iemand weet, niet zonder toestemming aan een ander, behalve als een wet dat voorschrijft.",
      ),
    ],
    sources: ["lpw-18-3", "wvo-8.31", "wec-42b", "wpo-8-4", "wvo-2.41", "wec-11", "wmo-5.3.3", "uavg-30", "rro-21"],
    certainty: "hoog",
  },
  "10.39": {
    claim: [
      must(
        "Een arts, jeugdarts, andere zorgverlener of jeugdhulpverlener geeft de school zonder toestemming niets over een kind, behalve als een wet dat voorschrijft of toelaat.",
        /(?:arts|hulpverlener)[^.]*vertelt[^.]*(?:niets|zonder toestemming)/iu,
      ),
      must("Die toestemming geeft tot 12 jaar de ouder met gezag of de voogd, en vanaf 16 jaar de jongere zelf."),
      states(
        "Vanaf 12 jaar is het kind zelf de patiënt; voor het doorgeven van zijn gegevens noemt de wet de toestemming van de patiënt, voor zijn behandeling tot 16 jaar ook die van de ouders met gezag of de voogd.",
      ),
      must("De patiënt of jeugdige mag zijn dossier inzien en krijgt een afschrift; tot 12 jaar doet de ouder met gezag of de voogd dat."),
      may("De zorgverlener mag een ouder inzage weigeren als dat niet past bij goede zorg voor het kind."),
      may(
        "Wordt iemand voor een ander gekeurd, bijvoorbeeld voor toelating tot een voorziening of opleiding, dan mag hij de uitslag als eerste horen en beslissen of een ander die krijgt.",
      ),
      usually("Of een onderzoek voor school zo'n keuring is, verschilt met de opdracht; daarover vooraf een afspraak maken is verstandig."),
      states("Wil de school zelf een arts of hulpverlener iets over het kind vertellen, dan geldt 10.35."),
    ],
    sources: ["bw7-446", "bw7-456", "bw7-457", "bw7-464", "bw7-465", "jw-7.3.10", "jw-7.3.11", "jw-7.3.15"],
    certainty: "hoog",
  },
  "10.40": {
    claim: [
      may(
        "Vermoedt een school mishandeling of verwaarlozing, dan mag zij dat zonder toestemming aan Veilig Thuis vertellen, gevraagd of uit zichzelf.",
      ),
      must("Een basisschool heeft een meldcode met stappen; voor vo en (v)so is dat niet gelezen."),
      must("Veilig Thuis brengt de betrokkene daarvan op de hoogte, zo nodig later als dat voor het kind beter is."),
      may("De school mag de raad voor de kinderbescherming zonder toestemming inlichten als dat nodig is."),
      must(
        "Staat een kind onder toezicht, dan geeft de school de gecertificeerde instelling op verzoek de gegevens die zij daarvoor nodig heeft, zonder toestemming.",
      ),
      may("De school mag dat in dat geval ook uit zichzelf doen."),
      states("Ouders kunnen dit niet tegenhouden; zij kunnen wel inzage en verbetering vragen."),
    ],
    sources: ["wmo-5.2.6", "wmo-5.3.1", "wpo-4b", "bw1-240", "jw-7.3.11"],
    certainty: "hoog",
  },
  "10.41": {
    claim: [
      states("In de gelezen wetten staat geen grond om gegevens over een kind aan ouders van andere kinderen te geven."),
      must("Doet de school dat toch, dan heeft zij er een grond voor nodig, zoals toestemming; gezondheid houdt zij geheim."),
      may("Ouders kunnen vragen met wie gegevens zijn gedeeld, en een klacht indienen (8.3) of klagen bij de Autoriteit Persoonsgegevens."),
      must(
        "Een nieuwe partner zonder gezag, een opa of oma, of een andere kennis krijgt niets zonder toestemming van wie daarover beslist (zie 10.30).",
      ),
    ],
    sources: ["avg-6", "avg-9", "avg-15", "uavg-5", "uavg-30"],
    certainty: "hoog",
  },
  "10.42": {
    claim: [
      may("Bij een aanmelding mag de school ouders om gegevens over de hulp vragen."),
      states("In geen gelezen wet staat dat ouders een heel verslag, de uitslag van een onderzoek of een medische brief moeten afgeven."),
      may("Ouders mogen een deel geven, een samenvatting laten maken, of zelf opschrijven wat het kind nodig heeft."),
      must("Vindt de school de gegevens onvolledig, dan geeft zij eerst gelegenheid om aan te vullen (zie 3.5)."),
      states(
        "Geven ouders te weinig, dan kan de school een aanmelding of het verband een aanvraag niet goed beoordelen; dat kan gevolgen hebben (3.5 en de feiten over de TLV).",
      ),
      must("De school vraagt en bewaart niet meer dan zij nodig heeft."),
      may("Is het verslag van een zorgverlener, dan kan die op verzoek van wie daarover beslist een deel of een samenvatting geven."),
    ],
    sources: ["wpo-40-3", "wec-40-4", "wvo-8.9", "avg-5", "bw7-457"],
    certainty: "hoog",
  },
  "10.43": {
    claim: [
      must(
        "De school vertelt een ouder zonder gezag, als die erom vraagt, de belangrijke dingen over het kind en zijn opvoeding.",
        /moet de school je op verzoek/iu,
      ),
      states(
        "Er zijn twee uitzonderingen: zij zou het ook niet zo vertellen aan de ouder met gezag of aan wie bij wie het kind woont, of het belang van het kind verzet zich ertegen.",
      ),
      states("Toestemming van de andere ouder is daarvoor niet nodig."),
      states(
        "Het gaat om informatie; een recht op het dossier of op een kopie (AVG) heeft een ouder zonder gezag niet, en meebeslissen evenmin.",
      ),
      may("Zegt de school nee, dan kan de ouder de rechter vragen te bepalen dat en hoe zij de informatie geeft."),
      must("De rechter wijst dat in ieder geval af als het belang van het kind zich ertegen verzet."),
      must(
        "Ook de ouder met gezag informeert de ouder zonder gezag over gewichtige dingen en vraagt zijn mening; de rechter kan daarover op verzoek een regeling vaststellen of die plicht buiten toepassing laten.",
      ),
      may("De ouder zonder gezag kan ook een klacht over de school indienen (8.3)."),
    ],
    sources: ["bw1-377b", "bw1-377c", "uavg-5"],
    certainty: "hoog",
  },
  "10.44": {
    claim: [
      must(
        "Beide ouders met gezag hebben recht op dezelfde informatie van de school; gezag geeft ieder het recht om het kind te vertegenwoordigen.",
      ),
      may(
        "Over hoe ouders elkaar informeren en raadplegen, en over informatie van de school, kan de rechtbank op verzoek van één ouder een regeling vaststellen.",
      ),
      may("Een kind van 12 jaar of ouder kan zich ook zelf tot de rechter richten; de rechter kan dan uit zichzelf beslissen."),
    ],
    sources: ["bw1-245", "bw1-253a", "bw1-377g"],
    certainty: "midden",
  },
  "10.45": {
    claim: [
      states(
        "Minderjarigen staan onder ouderlijk gezag of voogdij; voogdij heeft iemand anders dan een ouder, of een gecertificeerde instelling.",
      ),
      states(
        "Ouders die getrouwd zijn of een geregistreerd partnerschap hebben, hebben samen gezag, en houden dat in beginsel na een scheiding.",
      ),
      usually("Erkent een partner een kind, dan hebben moeder en partner vaak samen gezag; er zijn uitzonderingen."),
      states("Een rechter kan het gezag aan één ouder geven, of aan een ouder samen met iemand die geen ouder is."),
      must("Bij de rechtbanken is een openbaar gezagsregister."),
      states("Gezag eindigt bij 18 jaar."),
    ],
    sources: ["bw1-244", "bw1-245", "bw1-251", "bw1-251b", "bw1-253t"],
    certainty: "hoog",
  },
  "10.46": {
    claim: [
      may(
        "De kinderrechter kan bepalen dat de gecertificeerde instelling het gezag gedeeltelijk uitoefent voor de aanmelding op een school, of voor toestemming voor een medische behandeling van een kind onder 12 jaar.",
      ),
      may("Vraagt de instelling dat niet, dan kan een pleegouder het de kinderrechter vragen."),
      may(
        "Bij een ondertoezichtstelling kunnen ouder, pleegouder en kind vanaf 12 jaar een geschil over de uitvoering aan de kinderrechter voorleggen.",
      ),
      must(
        "Verzorgt iemand een kind een jaar met instemming als eigen gezinslid, dan is zijn toestemming nodig voor een ander verblijf; de rechtbank kan die vervangen.",
      ),
      must("Bij een ondertoezichtstelling heeft de instelling dan de toestemming van de kinderrechter nodig."),
      states("Dat gaat over waar het kind woont, niet over de keuze van een school."),
      states("Het verzoek over de aanmelding op school kan zonder advocaat; voor het geschil over de uitvoering is een advocaat nodig."),
      may("Na een jaar verzorging kan een pleegouder de rechter vragen om voogd te worden."),
      states("Staat het kind onder voogdij, dan heeft de voogd de rechten op het dossier, met dezelfde leeftijden (10.30)."),
    ],
    sources: ["bw1-262b", "bw1-265e", "bw1-265i", "bw1-265k", "bw1-253s", "bw1-336a", "bw1-299a", "uavg-5"],
    certainty: "hoog",
  },
  "10.47": {
    claim: [
      states(
        "Voor de wet op de basisschool en de speciale school telt wie een kind verzorgt als ouder, ook zonder gezag; voor het voortgezet onderwijs alleen wie gezag heeft.",
      ),
      must("Wie feitelijk voor een kind zorgt, zorgt dat het is ingeschreven en naar school gaat (6.17), en verzorgt het goed (BW 1:248)."),
      usually("Over aanmelden en onderzoek beslist meestal wie het gezag heeft; de school vraagt daarom naar de ouder of voogd."),
      states(
        "Het recht op het dossier en op een kopie heeft alleen wie het kind wettelijk vertegenwoordigt (10.30); BW 1:377c geeft informatie alleen aan een ouder, niet aan opa of oma.",
      ),
      may("Zij kunnen mee naar een gesprek, en krijgen wat ouder of voogd de school toestaat te vertellen."),
      may(
        "Wie een kind een jaar verzorgt met instemming van de ouders, kan de rechter vragen om voogd te worden, en kan zich tegen een ander verblijf verzetten (10.46).",
      ),
    ],
    sources: ["wpo-1", "wec-1", "wvo-1.1", "bw1-248", "lpw-2", "uavg-5", "bw1-253s", "bw1-299a", "bw1-377c"],
    certainty: "midden",
  },
  "10.48": {
    claim: [
      must(
        "De school rapporteert aan de ouders over de vorderingen van de leerling, tot die 18 jaar is; daarna, als hij handelingsbekwaam is, aan de leerling zelf (vo en vso).",
      ),
      states("Dat recht staat los van het dossier: ook bij een kind van 16 of 17 jaar krijgen ouders deze rapporten."),
      states(
        "In de gelezen wetten staat geen regel over de vraag of de leraar of een deskundige met een kind mag praten zonder dat ouders erbij zijn; voor een onderzoek gelden de regels van 6.9.",
      ),
    ],
    sources: ["wpo-11", "wvo-2.97", "wec-20"],
    certainty: "hoog",
  },
} as const satisfies Record<string, Fact>;
