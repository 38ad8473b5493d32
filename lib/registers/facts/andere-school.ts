import { extension, span } from "../deadline-text";
import { type Fact, may, must, states, usually } from "./fact";

/** Facts about the route to another school, school attendance and transport. */
export const andereSchoolFacts = {
  "6.1": {
    claim: [
      states(
        "De route loopt van zorgen bespreken, via basisondersteuning, overleg met de interne begeleider, zorgcoördinator of mentor, extra ondersteuning met een opp en breed overleg, naar een besluit: hulp op de eigen school, een andere gewone school, een tussenvoorziening of gespecialiseerd onderwijs.",
      ),
      states("Voor gespecialiseerd onderwijs volgen TLV, schriftelijke aanmelding, plaatsing en een opp op de nieuwe school."),
      usually("De volgorde in de praktijk verschilt."),
    ],
    sources: ["wpo-18a", "wpo-40", "wpo-40a", "wec-40", "wec-41a", "wvo-2.44", "wvo-2.47", "wvo-8.8", "wvo-8.9"],
    certainty: "hoog",
  },
  "6.2": {
    claim: [
      states("Handelingsverlegen is een praktijkwoord: de school kan het kind met haar hulp niet (meer) goed helpen."),
      usually("In de praktijk laat zij voor een aanvraag zien wat is geprobeerd en waarom dat niet werkte."),
      must("De criteria staan in het ondersteuningsplan."),
    ],
    sources: ["wpo-18a-8c", "steun", "swv-amsterdam-diemen"],
    certainty: "midden",
  },
  "6.3": {
    claim: [
      must(
        "De school met zorgplicht zoekt de plek: de school waar het kind is ingeschreven of aangemeld, in overleg met ouders en andere scholen, en zij blijft daarvoor verantwoordelijk.",
      ),
      may(
        "Het samenwerkingsverband kan meedenken, helpen en bemiddelen, maar een school niet dwingen, tenzij de regio dat zelf heeft afgesproken.",
      ),
    ],
    sources: ["wpo-40-4", "wpo-40-11", "wvo-8.9", "wvo-8.15", "wec-40"],
    certainty: "hoog",
  },
  "6.4": {
    claim: [
      may("Ouders mogen scholen bezoeken en hun kind aanmelden voordat de TLV er is."),
      must("Toelaten tot sbo, so of vso van cluster 3 of 4 kan pas met een geldige TLV."),
    ],
    sources: ["wpo-40-2", "wpo-40-8", "wec-40-3", "wec-40-10", "wec-40-12"],
    certainty: "hoog",
  },
  "6.5": {
    claim: [
      usually("Sommige gespecialiseerde scholen hebben een wachtlijst."),
      must("De school waar het kind staat ingeschreven blijft intussen verantwoordelijk, geeft onderwijs en zoekt verder."),
      may(
        "Ouders kunnen de reden op papier vragen, het samenwerkingsverband om bemiddeling vragen en de school om een overbruggingsplan; zo'n plan staat niet in de wet.",
      ),
    ],
    sources: ["wpo-40-11", "kst-31497-497"],
    certainty: "midden",
  },
  "6.6": {
    claim: [
      must(
        `Mist een leerling zonder geldige reden les- of praktijktijd, ${span("verzuim-melden")} achter elkaar, dan meldt de directeur dat aan het landelijke register onderwijsdeelnemers.`,
      ),
      must("Uit dat register krijgt de gemeente de melding."),
      states("Dit geldt op elke soort school."),
      states("Ziekte die op tijd is gemeld, een schorsing en verlof met toestemming zijn geldige redenen (zie 6.18)."),
      must(
        "De gemeente controleert of leerplichtige en kwalificatieplichtige jongeren staan ingeschreven; wie nergens staat, heet absoluut verzuim.",
      ),
    ],
    sources: ["lpw-21a-1", "lpw-19", "lpw-11", "wro-12-3", "wro-21-3"],
    certainty: "hoog",
  },
  "6.7": {
    claim: [
      usually(
        "In sommige regio's is afgesproken dat een persoon of commissie bij vastlopen mag beslissen waar een kind heen gaat (doorzettingsmacht).",
      ),
      states("De wet, stand 1 augustus 2026, geeft die macht niet aan het samenwerkingsverband."),
    ],
    sources: ["kst-31497-497", "steun"],
    certainty: "midden",
  },
  "6.8": {
    claim: [
      must(
        "Een kind moet zijn ingeschreven op een school van de eerste schooldag van de maand na die waarin het 5 jaar is geworden, tot het einde van het schooljaar waarin het 16 wordt, of waarin het minstens 12 volledige schooljaren naar school is geweest.",
      ),
      states("Wie de basisschool in minder dan 8 jaar doet, telt daarbij voor 8 schooljaren."),
      must("Daarna geldt de kwalificatieplicht tot 18 jaar, behalve met een startkwalificatie en in enkele andere gevallen (zie 6.27)."),
      may("Een kind jonger dan 6 jaar mag 5 uur per week thuisblijven, en nog 5 uur als de directeur dat toestaat (zie 6.25)."),
      may(
        `Vanaf 14 jaar kan de gemeente een ander programma toestaan; zij beslist binnen ${span("ander-programma")} na ontvangst van de aanvraag (zie 6.26).`,
      ),
    ],
    sources: ["lpw-3", "lpw-3a", "lpw-4a", "lpw-4b", "lpw-11a"],
    certainty: "hoog",
  },
  "6.9": {
    claim: [
      must("Voor onderzoek en behandeling door een zorgverlener, en voor jeugdhulp, is toestemming nodig."),
      must("Tot 12 jaar geven de ouders met gezag of de voogd die."),
      must("Van 12 tot 16 jaar geven het kind en de ouders met gezag of de voogd die allebei."),
      may(
        "Tussen 12 en 16 jaar kan het zonder ja van de ouders, als dat duidelijk nodig is om ernstig nadeel voor het kind te voorkomen, of als het kind het weloverwogen blijft willen.",
      ),
      must("Vanaf 16 jaar geeft de jongere zelf toestemming."),
      may("Gaat het om iets dat niet ingrijpend is, dan mag de zorgverlener aannemen dat er toestemming is."),
      usually(
        "Bij een onderzoek voor school houdt de deskundige meestal dezelfde leeftijden aan; of zo'n onderzoek onder deze regels valt, is in de gelezen wetten niet scherp.",
      ),
    ],
    sources: ["bw7-447", "bw7-450", "bw7-465", "bw7-466", "jw-7.3.4", "jw-7.3.5"],
    certainty: "midden",
  },
  "6.10": {
    claim: [
      states(
        "Een TLV, bezwaar, de geschillencommissie, een klacht, het ouder- en jeugdsteunpunt en de onderwijsconsulent kosten ouders niets.",
      ),
      must("Voor beroep bij de rechter is griffierecht verschuldigd."),
    ],
    sources: ["awb-7-15", "awb-8-41", "gpo", "oc", "bzw", "ojs"],
    certainty: "hoog",
  },
  "6.11": {
    claim: [
      must(
        "De gemeente waar het kind verblijft, vergoedt op aanvraag van ouders, voogden of verzorgers het vervoer dat zij nodig vindt naar de dichtstbijzijnde toegankelijke basisschool, of naar de dichtstbijzijnde toegankelijke sbo-school als het kind op sbo is aangewezen.",
      ),
      may("De gemeente mag een afstand bepalen waaronder zij niets vergoedt, van hooguit 6 km."),
      may(
        "Verdienen ouders samen meer dan een grens (in de wet € 17.700, elk jaar aangepast sinds 1999), dan mag zij een eigen bijdrage vragen van hooguit de ov-kosten over die afstand.",
      ),
      may("Is de afstand meer dan 20 km, dan mag zij vragen wat ouders kunnen dragen, tot hooguit de kosten van dat vervoer."),
      must("Dat laatste geldt niet voor een sbo-leerling van wie de dichtstbijzijnde sbo-school meer dan 20 km weg is."),
      must(
        "Kan een kind door een lichamelijke, verstandelijke, zintuiglijke of psychische handicap niet zelfstandig met het ov, of is het daardoor op ander vervoer aangewezen, dan gelden afstandsgrens, eigen bijdrage, draagkracht en leeftijdsgrens niet: de gemeente vraagt dan niets.",
        /gemeente niets vragen/iu,
      ),
      states("Ook voor zo'n kind gaat het om de dichtstbijzijnde toegankelijke school."),
    ],
    sources: ["wpo-4-1", "wpo-4-5", "wpo-4-7", "wpo-4-8", "wpo-4-11", "wpo-4-13"],
    certainty: "hoog",
  },
  "6.12": {
    claim: [
      must(
        "So en vso, ook van cluster 1 en 2: de gemeente waar het kind verblijft, vergoedt op aanvraag het vervoer dat zij nodig vindt naar de dichtstbijzijnde toegankelijke school.",
      ),
      may("Voor so mag zij per schoolsoort een afstand bepalen waaronder zij niets vergoedt; de wet noemt daarvoor geen hoogste afstand."),
      must("Die grens geldt niet voor een leerling die door een handicap op ander vervoer dan het ov is aangewezen."),
      must(
        "Vso: alleen een leerling die door een lichamelijke, verstandelijke, zintuiglijke of psychische handicap op ander vervoer dan het ov is aangewezen, of niet zelfstandig met het ov kan, heeft recht op vergoeding.",
      ),
      states(
        "Voor een vso-leerling die niet zelfstandig met het ov kan, maar niet op ander vervoer is aangewezen, sluit de wet een afstandsgrens niet uit.",
      ),
      states("De WEC kent geen eigen bijdrage en geen draagkracht van ouders."),
      must("Een meerderjarige en handelingsbekwame leerling vraagt het zelf aan."),
    ],
    sources: ["wec-4-1", "wec-4-4", "wec-4-5", "wec-4-7"],
    certainty: "hoog",
  },
  "6.13": {
    claim: [
      must(
        "Voortgezet onderwijs, ook praktijkonderwijs: de gemeente waar de leerling verblijft, vergoedt op aanvraag van ouders met gezag het vervoer dat zij nodig vindt naar de dichtstbijzijnde toegankelijke school, als de leerling door een lichamelijke, verstandelijke, zintuiglijke of psychische handicap niet zelfstandig met het ov kan, of op ander vervoer dan het ov is aangewezen.",
      ),
      states("Zonder zo'n handicap geeft de wet in het vo geen recht op leerlingenvervoer, hoe ver de school ook is."),
      states("De WVO kent geen afstandsgrens, geen eigen bijdrage en geen leeftijdsgrens voor dit vervoer."),
      states("Deze regels gelden ook voor particuliere scholen voor voortgezet onderwijs."),
    ],
    sources: ["wvo-8.28", "wvo-8.29", "wvo-1.1", "wvo-1.3-5"],
    certainty: "hoog",
  },
  "6.14": {
    claim: [
      states("Leerlingenvervoer vragen ouders aan bij de gemeente, volgens haar verordening."),
      must(
        `De gemeente beslist binnen de termijn van haar verordening; noemt die er geen, dan binnen een redelijke termijn, die uiterlijk na ${span("besluit-vervoer")} voorbij is, tenzij zij binnen die tijd een andere redelijke termijn meedeelt.`,
      ),
      must(
        `Tegen het besluit kunnen ouders binnen ${span("bezwaar-vervoer")} bezwaar maken bij de gemeente, en tegen het besluit op bezwaar binnen ${span("beroep-vervoer")} beroep instellen bij de rechter.`,
      ),
      must("Beide termijnen beginnen op de dag na de bekendmaking."),
      must("In het besluit op bezwaar staat bij welke rechter en binnen welke termijn beroep kan."),
    ],
    sources: ["wpo-4", "wec-4", "wvo-8.29", "awb-4-13", "awb-6-7", "awb-6-8", "awb-6-23"],
    certainty: "hoog",
  },
  "6.15": {
    claim: [
      may("De school mag ouders bij de aanmelding vragen om gegevens over extra ondersteuning."),
      must("Ouders noemen bij de aanmelding de andere scholen waar zij hun kind aanmelden."),
      must("Ouders zorgen dat een leerplichtig kind is ingeschreven en naar school gaat."),
    ],
    sources: ["wpo-40-2", "wpo-40-3", "lpw-2"],
    certainty: "hoog",
  },
  "6.16": {
    claim: [
      must(
        "De directeur van een basisschool, sbo, so of vso schrijft voor elke leerling die naar een andere school gaat een onderwijskundig rapport voor die school.",
      ),
      must(
        "Ouders krijgen een afschrift.",
        /krijg jij (?:een|daar een|daarvan een) kopie|moet jij een kopie krijgen|jij krijgt een kopie/iu,
      ),
      states("Toestemming van ouders vraagt de wet hierbij niet."),
      must(
        "Een middelbare school (ook praktijkonderwijs) wisselt bij de overstap gegevens over het leren en over de begeleiding die daar direct mee samenhangt uit; een rapport en een afschrift noemt de wet daar niet.",
      ),
      usually("Een warme overdracht, een gesprek tussen de oude en de nieuwe school, kunnen ouders vragen; die is praktijk."),
    ],
    sources: ["wpo-42", "wec-43", "wvo-8.17-5"],
    certainty: "hoog",
  },
  "6.17": {
    claim: [
      must(
        "Wie het gezag heeft, en ook wie feitelijk voor het kind zorgt, zoals een pleegouder, zorgt dat het kind is ingeschreven en geregeld naar school gaat.",
      ),
      must("Vanaf 12 jaar is het kind ook zelf verplicht naar school te gaan."),
      states("De plicht geldt niet voor zover ouders kunnen aantonen dat zij er niet verantwoordelijk voor kunnen zijn."),
      must("Vanaf 18 jaar rusten de plichten op de jongere zelf."),
    ],
    sources: ["lpw-2", "lpw-2-2", "lpw-2-3", "lpw-1b"],
    certainty: "hoog",
  },
  "6.18": {
    claim: [
      states(
        "Een kind hoeft niet naar school als de school dicht is of geen les geeft, als regels het bezoek verbieden, of als het is geschorst.",
      ),
      states(
        "Ook ziekte, een religieuze of levensbeschouwelijke plicht, vakantie die door het werk van een ouder niet anders kan, en andere gewichtige omstandigheden zijn geldige redenen, als het op tijd is gemeld of gevraagd (zie 6.19 en 6.20).",
      ),
      states(
        "Andere redenen kent de Leerplichtwet niet, behalve de vrijstelling van inschrijving en de uren voor een kind jonger dan 6 jaar.",
      ),
    ],
    sources: ["lpw-11", "lpw-11a", "lpw-5"],
    certainty: "hoog",
  },
  "6.19": {
    claim: [
      must(
        `Is een kind ziek, dan melden ouders of verzorgers dat binnen ${span("ziek-melden")} na het begin aan de school.`,
        /(?:2|twee) dagen[^.]*(?:ziek|school)|ziek[^.]*(?:2|twee) dagen/iu,
      ),
      must(
        "Is het niet op tijd gemeld, dan kunnen zij zich niet op ziekte beroepen: de uren zijn dan verzuim zonder geldige reden.",
        /geldige reden, als je het/iu,
      ),
      may("Zij hoeven alleen zo mogelijk te zeggen om wat voor ziekte het gaat."),
      must("Een jongere die niet meer bij hen woont, of die 18 is, meldt het zelf."),
      states("De Leerplichtwet vraagt voor een ziekmelding geen verklaring van een arts."),
    ],
    sources: ["lpw-12", "lpw-13b", "lpw-1b", "lpw-11"],
    certainty: "hoog",
  },
  "6.20": {
    claim: [
      must(
        "Een religieuze of levensbeschouwelijke plicht melden ouders uiterlijk twee dagen van tevoren; toestemming is daarvoor niet nodig.",
      ),
      may(
        "De directeur kan één keer per schooljaar hooguit tien dagen vakantieverlof geven als een ouder door de aard van het beroep alleen buiten de schoolvakanties op vakantie kan, en niet in de eerste twee lesweken.",
      ),
      may("Om andere gewichtige omstandigheden kan de directeur hooguit tien dagen verlof per schooljaar geven."),
      must(
        "Gaat het om meer dan tien dagen, dan beslist de leerplichtambtenaar van de woongemeente, nadat die de directeur heeft gehoord.",
      ),
      may(
        "Was er geen verlof gevraagd, dan kan de directeur het alsnog geven als ouders de reden binnen twee dagen na het begin vertellen.",
      ),
      usually(
        "Volgens een beleidsregel vragen ouders verlof schriftelijk aan en legt de directeur zijn ja of nee schriftelijk vast, met de reden als het nee is.",
      ),
      states(
        "Een huwelijk, een verhuizing, een levensbedreigende ziekte of een overlijden in de familie is volgens die beleidsregel een reden voor kort verlof; familiebezoek in het buitenland of goedkopere tickets niet.",
      ),
      may("De minister kan een directeur die te veel verlof geeft, een boete geven."),
    ],
    sources: ["lpw-13", "lpw-13a", "lpw-14", "lpw-27", "br-verlof"],
    certainty: "hoog",
  },
  "6.21": {
    claim: [
      must("De school levert een melding van verzuim binnen zeven dagen nadat die in haar administratie staat."),
      usually("Zij kan ook minder dan 16 uur melden: het register kent ook luxe verzuim en overig verzuim."),
      states("Over gezondheid staat in de melding alleen „afwezig vanwege ziekte”."),
      must("Een besluit om een leerling te verwijderen meldt de directeur meteen aan de gemeente."),
      must(
        "Gaat het om een middelbare scholier die niet meer leerplichtig is en geen startkwalificatie heeft, dan meldt het bestuur een afwezigheid zonder geldige reden van minstens vier weken achter elkaar, of korter als het bestuur dat zo bepaalt.",
      ),
      must(
        "De directeur schrijft een leerplichtig kind op verzoek van ouders alleen uit als het elders is ingeschreven, of is vrijgesteld.",
      ),
      states("Een grens van vier weken thuis kent de Leerplichtwet niet; die is de maat van de onderwijsconsulenten."),
    ],
    sources: ["lpw-21a-1", "lpw-18", "lpw-10", "wro-12-3", "wro-11-2", "rro-21", "rro-21a", "wvo-8.20", "oc"],
    certainty: "hoog",
  },
  "6.22": {
    claim: [
      must("Na een melding, of als een kind nergens staat ingeschreven, doet de leerplichtambtenaar onderzoek."),
      must(
        "Hij hoort de ouders en probeert hen te bewegen hun plicht na te komen; vanaf 12 jaar hoort hij ook het kind.",
        /ambtenaar[^.]*naar jou luisteren|luisteren, en vanaf 12 jaar/iu,
      ),
      may(
        "Hij mag inlichtingen en zakelijke papieren vragen en toont zijn legitimatie als iemand erom vraagt; in een woning mag hij alleen komen als de bewoner dat goed vindt.",
      ),
      must("Iedereen werkt daaraan mee, behalve wie een beroepsgeheim heeft, zoals een arts."),
      must("De gemeente stelt een instructie vast over hoe de ambtenaar verzuim behandelt en met wie hij samenwerkt."),
      must("Hij beslist over verlof van meer dan tien dagen."),
      states("Hij beslist niet op welke school een kind komt, en legt zelf geen straf op."),
      may("Ouders kunnen hem vragen om mee te denken of mensen bij elkaar te brengen; helpen staat niet als plicht in de wet."),
    ],
    sources: ["lpw-16", "lpw-22", "lpw-14", "awb-5-15", "awb-5-16", "awb-5-17", "awb-5-20"],
    certainty: "hoog",
  },
  "6.23": {
    claim: [
      must("De directeur geeft de gemeente en de leerplichtambtenaar alle inlichtingen die zij voor de Leerplichtwet vragen."),
      must("Op de naleving van de Leerplichtwet door de directeur houdt de inspectie toezicht."),
      may("De leerplichtambtenaar mag dat toezicht alleen doen als de inspectie hem daarvoor op verzoek van de gemeente heeft aangewezen."),
      may(
        "De minister kan een directeur die niet meldt, te veel verlof geeft of onjuiste inlichtingen geeft, een boete geven van hooguit € 1.000 per overtreding en € 100.000 per schooljaar.",
      ),
      states("De Leerplichtwet geeft de leerplichtambtenaar geen macht om een school te dwingen een kind toe te laten of hulp te geven."),
    ],
    sources: ["lpw-16a", "lpw-18-3", "lpw-27"],
    certainty: "hoog",
  },
  "6.24": {
    claim: [
      must(
        "Weigeren ouders hun kind in te schrijven, of zorgen zij niet dat het gaat, zonder vrijstelling, dan stuurt de leerplichtambtenaar een proces-verbaal naar de officier van justitie.",
      ),
      must("Weigert een kind van 12 jaar of ouder, dan stuurt hij ook over het kind een proces-verbaal."),
      may(
        "Ouders of verzorgers die hun plicht niet nakomen, kunnen een boete krijgen van hooguit € 5.500 (tweede categorie, sinds 1 januari 2026), of hechtenis van hooguit een maand.",
      ),
      may("Een kind van 12 jaar of ouder kan een taakstraf of een boete krijgen."),
      states("Jonger dan 12 jaar is het kind niet strafbaar voor verzuim."),
      states("Ouders zijn niet strafbaar voor zover zij kunnen aantonen dat zij er niet verantwoordelijk voor zijn (zie 6.17)."),
      must(
        "Zijn ouders al eerder hiervoor veroordeeld, dan gaat een afschrift van het proces-verbaal naar de raad voor de kinderbescherming.",
      ),
    ],
    sources: ["lpw-22", "lpw-26", "lpw-28", "lpw-2-2", "sr-23", "sr-77h"],
    certainty: "hoog",
  },
  "6.25": {
    claim: [
      may("Ouders mogen een kind jonger dan 6 jaar hooguit 5 uur per week thuishouden; zij hoeven dat niet te vragen."),
      must("Zij delen het de directeur mee."),
      may("De directeur kan op aanvraag nog hooguit 5 uur per week toestaan; dat mag hij ook weigeren."),
      states("Op de zesde verjaardag stopt dit."),
      states("Een kind van 4 is nog niet leerplichtig."),
      usually(
        "Staat een kind van 4 wel op school ingeschreven, dan kunnen ouders in overleg met de school afspreken dat het minder gaat; de wet is daar niet duidelijk over.",
      ),
    ],
    sources: ["lpw-11a", "lpw-3", "lpw-4"],
    certainty: "hoog",
  },
  "6.26": {
    claim: [
      may(
        "Vanaf 14 jaar kan de gemeente toestaan dat een leerling op zijn school een programma volgt met minder les en met licht werk als praktijktijd, als zij vindt dat hij niet geschikt is voor volledig dagonderwijs.",
      ),
      must("Ouders, voogd of verzorger vragen het aan, met een plan van aanpak van de school; het schoolbestuur moet het ermee eens zijn."),
      must("De gemeente hoort eerst de aanvrager, de jongere en de directeur."),
      must(`Zij beslist binnen ${span("ander-programma")} na ontvangst van de aanvraag.`),
      states("De toestemming geldt voor één schooljaar."),
      must(`Verlenging vragen ouders minstens ${span("ander-programma-verlengen")} voor het einde aan.`),
      may(
        "Voor het laatste leerplichtige schooljaar kan de gemeente ook toestaan dat de jongere in plaats van op school bij een mbo-instelling staat ingeschreven, met een plan van die instelling en met dezelfde beslistermijn.",
      ),
    ],
    sources: ["lpw-3a", "lpw-3a-4", "lpw-3a-5", "lpw-3b", "lpw-2", "awb-4-15"],
    certainty: "hoog",
  },
  "6.27": {
    claim: [
      must("De kwalificatieplicht begint meteen na de leerplicht en eindigt op de achttiende verjaardag, of bij een startkwalificatie."),
      states("Een startkwalificatie is een diploma havo, vwo of mbo vanaf niveau 2 (de mbo-niveaus in de WEB zijn niet nagelezen)."),
      must("De jongere volgt het hele programma van zijn school of instelling."),
      states(
        "De kwalificatieplicht geldt niet met een schooldiploma praktijkonderwijs, of met de verklaring die een leerling zonder dat diploma krijgt bij het verlaten van het praktijkonderwijs.",
      ),
      states(
        "Zij geldt ook niet voor wie vso met uitstroomprofiel arbeidsmarkt of dagbesteding heeft gevolgd; een diploma is daarvoor niet nodig.",
      ),
      may("De gemeente kan iemand die op een andere manier genoeg onderwijs krijgt, vrijstelling geven van de kwalificatieplicht."),
    ],
    sources: ["lpw-1", "lpw-4a", "lpw-4b", "lpw-4c", "lpw-15"],
    certainty: "hoog",
  },
  "6.28": {
    claim: [
      states(
        "De Leerplichtwet geeft ouders geen recht om hun kind zelf thuis les te geven: het kind moet op een school staan ingeschreven en daarheen gaan.",
      ),
      states("Alleen een vrijstelling maakt dat anders."),
      states(
        "Vrijstelling om bezwaar tegen de richting (5, onder b) gaat over geloof of levensovertuiging van scholen, niet over de kwaliteit of de hulp op een school.",
      ),
      must("Zij kan niet als het kind in het jaar ervoor op een school van die richting zat."),
      usually(
        "Volgens de Hoge Raad kan een eerste beroep op 5, onder b, niet meer als het kind al leerplichtig is; er zijn enkele uitzonderingen.",
      ),
      may("Van de kwalificatieplicht kan de gemeente vrijstelling geven als de jongere op een andere manier genoeg onderwijs krijgt."),
      states("Een particuliere school is wel een school als zij aan de eisen van de Leerplichtwet voldoet."),
    ],
    sources: ["lpw-1", "lpw-2", "lpw-5-b", "lpw-6-2", "lpw-8", "lpw-15", "hr-2012"],
    certainty: "hoog",
  },
  "6.29": {
    claim: [
      must("Zo nodig overlegt de school over de begeleiding van een leerling met extra ondersteuning met de jeugdgezondheidszorg."),
      usually(
        "Veel scholen werken bij lang of vaak ziek zijn samen met een jeugdarts van de GGD, die kijkt wat nodig is om weer naar school te gaan.",
      ),
      must("Wat een kind de jeugdarts vertelt, geeft die alleen met toestemming aan de school."),
      states("De Leerplichtwet verplicht niet om naar de jeugdarts te gaan; of een andere wet dat doet, is niet nagezocht."),
    ],
    sources: ["wpo-8-4", "wec-11", "wvo-2.41", "bw7-457", "ggd"],
    certainty: "midden",
  },
  "6.30": {
    claim: [
      states(
        "Bij leerlingenvervoer gaat het om de gemeente waar het kind verblijft; bij twee huizen of een pleeggezin hoeft dat niet de gemeente van beide ouders te zijn.",
      ),
      must("De gemeenteraad maakt er regels voor, zonder verschil tussen openbare en bijzondere scholen."),
      must("Die regels zorgen voor vervoer dat bij de leerling past."),
      must("Zij houden rekening met wat van ouders redelijk te vragen is."),
      must("Zij bepalen hoe de gemeente advies van deskundigen vraagt."),
      may("De gemeente mag geld geven, of het vervoer zelf regelen."),
      may("De regels kunnen toelaten dat de gemeente in een bijzonder geval in het voordeel van ouders afwijkt."),
      must("De afstand telt langs de kortste weg die voor de leerling begaanbaar en veilig genoeg is (zo staat het in WPO en WEC)."),
    ],
    sources: ["wpo-4", "wec-4", "wvo-8.28", "wvo-8.29"],
    certainty: "hoog",
  },
  "6.31": {
    claim: [
      must(
        `Over een bezwaar tegen een besluit over vervoer beslist de gemeente binnen ${span("beslissing-bezwaar-vervoer")} nadat de termijn voor bezwaar voorbij is; adviseert een commissie, dan binnen ${span("beslissing-bezwaar-vervoer-commissie")}.`,
      ),
      may(`Zij mag dat één keer met hooguit ${extension("beslissing-bezwaar-vervoer")} verlengen.`),
      must("Die verlenging deelt zij schriftelijk mee."),
      states("Zolang het bezwaar loopt, blijft het besluit gelden."),
      states("Horen, stukken en een deskundige gaan als bij elk bezwaar bij de gemeente (zie 8.26 en 8.33)."),
    ],
    sources: ["awb-7-10", "awb-7-13", "awb-6-16"],
    certainty: "hoog",
  },
  "6.32": {
    claim: [
      may(
        "Voor basisschool, sbo, so en vso mag de gemeente boven een leeftijd die zij zelf bepaalt, alleen het ov betalen, of vervoer dat goedkoper is als dat redelijk is.",
      ),
      must(
        "Dat geldt niet als er geen ov is en het goedkopere niet redelijk is, en niet voor een kind dat door een handicap op ander vervoer is aangewezen.",
      ),
      must("Op basisschool en sbo geldt het ook niet voor een kind dat door een handicap niet zelfstandig met het ov kan."),
      states("De WVO kent zo'n leeftijd niet."),
      states("De wet noemt geen begeleider: wie met het kind meereist en wie dat betaalt, staat in de regels van de gemeente."),
    ],
    sources: ["wpo-4-9", "wpo-4-13", "wpo-4-4", "wec-4-8", "wec-4-4", "wvo-8.29"],
    certainty: "hoog",
  },
  "6.33": {
    claim: [
      must(
        "De gemeente eerbiedigt de keuze van een school om godsdienst of levensbeschouwing: dan telt de dichtstbijzijnde toegankelijke school van die overtuiging.",
      ),
      states("Over een onderwijsvisie, zoals montessori, zegt de wet niets."),
      may("De gemeente mag vervoer naar een andere school betalen als dat haar minder kost en ouders daarmee instemmen."),
      may(
        "Gaat een kind van een basisschool naar sbo, dan kan met instemming van ouders ook de dichtstbijzijnde sbo-school in het samenwerkingsverband van die basisschool tellen.",
      ),
      may("Kiezen ouders om een andere reden een school verder weg, dan hoeft de gemeente dat vervoer niet te betalen."),
    ],
    sources: ["wpo-4-3", "wpo-4-5", "wec-4-3", "wec-4-5", "wvo-8.29"],
    certainty: "hoog",
  },
  "6.34": {
    claim: [
      states("De wet gaat over vervoer tussen de woning van de leerling en de school."),
      states("Vervoer naar opvang, therapie, een logeerhuis of een oppas noemt de wet niet."),
      may("De gemeente kan in haar regels of in een bijzonder geval meer doen."),
    ],
    sources: ["wpo-4-5", "wec-4-5", "wvo-8.29"],
    certainty: "hoog",
  },
  "6.35": {
    claim: [
      must(
        "De gemeente bepaalt in haar regels in welke gevallen en onder welke voorwaarden zij weekend- en vakantievervoer vergoedt voor leerlingen die om passend so of vso in een internaat of pleeggezin wonen.",
      ),
      states("Ouders vragen dat aan bij de gemeente waar zij zelf wonen."),
      states("Voor basisschool, sbo en voortgezet onderwijs staat zulk vervoer niet in de wet."),
    ],
    sources: ["wec-4-6"],
    certainty: "hoog",
  },
} as const satisfies Record<string, Fact>;
