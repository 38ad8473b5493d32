import type { GuideNodes } from "../model";

/** The new school: enrolment, the first ontwikkelingsperspectief, and what to watch from then on. */
export const geplaatst = {
  inschrijven: {
    kind: "step",
    stop: "geplaatst",
    title: "De nieuwe school schrijft je kind in",
    happens:
      "De nieuwe school zegt ja en schrijft je kind in. Staat je kind nog op een andere school? Dan schrijft die het pas daarna uit.",
    actors: ["nieuwe-school", "school", "ouders"],
    actions: [
      "Vraag een bewijs van inschrijving, met de eerste schooldag. Geen burgerservicenummer? Leg uit waarom. Je kind kan dan toch starten.",
      "Staat je kind op een school? Houd het dan ingeschreven tot dat bewijs er is. Anders stopt de zorgplicht daar te vroeg.",
      "Vraag de oude school om een warme overdracht, en om het onderwijskundig rapport. Van basisschool, sbo, so en vso moet jij een kopie krijgen.",
      "Vraag of je kind hier extra hulp krijgt. Op sbo, so, vso en praktijkonderwijs komt er altijd een opp.",
      "Starten op sbo, so, vso of praktijkonderwijs kan pas als de TLV er is.",
      "Is de school ver weg? Vraag je gemeente of je kind met leerlingenvervoer kan.",
    ],
    say: "Wilt u mij mailen vanaf welke dag mijn kind bij u is ingeschreven?",
    bring: [
      "Naam en geboortedatum van je kind, op een officieel papier",
      "Het burgerservicenummer, als je kind dat heeft",
      "De TLV, als die er is",
    ],
    disagree: {
      label: "Mijn kind is te vroeg uitgeschreven",
      advice: "Meestal mag dat pas na de nieuwe inschrijving. Vraag de oude school om het terug te draaien.",
      next: "praat-met-het-steunpunt",
    },
    next: { label: "Mijn kind krijgt daar extra hulp", next: "eerste-opp" },
    others: [
      { label: "Alleen de gewone hulp, of lwoo", next: "geplaatst-op-gewone-school" },
      { label: "Er is nog een TLV nodig", next: "zelf-aanmelden-bij-sbo-so-of-vso", back: true },
    ],
    facts: ["3.11", "3.12", "3.21", "4.6", "4.12", "6.4", "6.11", "6.12", "6.13", "6.14", "6.16"],
    explanation: "speciaal-onderwijs",
  },
  "eerste-opp": {
    kind: "step",
    stop: "geplaatst",
    title: "De nieuwe school maakt een opp",
    happens:
      "Krijgt je kind extra hulp, dan maakt de school een opp. Zij overlegt daarover met jou. Je kind heeft hoorrecht: het mag zelf zeggen wat het vindt.",
    actors: ["nieuwe-school", "ouders", "leerling"],
    actions: [
      "Vraag om een gesprek over het opp, met een datum.",
      "Weet je niet of er een opp komt? Vraag het de ib'er, of de zorgcoördinator op een middelbare school.",
      "Help je kind te vertellen wat het wil. Dat mag ook met een tekening, een brief of een filmpje.",
      "Lees het handelingsdeel goed. Over die hulp moeten jij en de school het eens zijn.",
      "Vraag op welke dag jullie samen kijken of de hulp werkt.",
      "Is je kind achttien of ouder? Dan overlegt de school meestal met je kind zelf.",
    ],
    say: "Op welke dag bespreken we het opp van mijn kind? Hoe kan mijn kind vertellen wat het wil?",
    bring: ["Het oude opp en de verslagen", "Wat je kind zelf wil, op papier of als tekening"],
    deadlines: ["opp-vaststellen"],
    late: {
      label: "De termijn is voorbij",
      advice: "Vraag de school op papier op welke dag het opp klaar is. Vraag welke hulp je kind nu al krijgt.",
      next: "opp-te-laat",
    },
    disagree: {
      label: "Ik vind het opp niet goed",
      advice: "Zeg wat je anders wilt, en waarom. Vraag om een nieuw voorstel voordat je ja zegt.",
      next: "gesprek-over-het-opp",
    },
    next: { label: "Het opp is klaar", next: "geplaatst-met-extra-hulp" },
    ladder: "opp",
    facts: ["4.6", "4.7", "4.8", "4.10", "4.11"],
    explanation: "ontwikkelingsperspectief",
  },
  "geplaatst-met-extra-hulp": {
    kind: "outcome",
    stop: "geplaatst",
    title: "Je kind zit op een school met extra hulp",
    mood: "geregeld",
    happens:
      "Je kind is ingeschreven, en er is een opp. De school bespreekt dat elk schooljaar met jou en je kind. Terug naar een gewone school kan soms ook, in overleg.",
    actions: [
      "Zet in je agenda wanneer jullie het opp weer bespreken.",
      "Is er een TLV voor sbo, so of vso? Zet dan ook de laatste dag daarvan in je agenda.",
      "Vraag ruim voor die dag wat de school wil: blijven, of naar een andere school.",
      "Praat met je kind voor elk gesprek over het opp.",
    ],
    say: "Wanneer bespreken we het opp van mijn kind weer? Hoe betrekt u mijn kind daarbij?",
    deadlines: ["opp-evalueren", "tlv-duur"],
    contact: "nieuwe-school",
    watch: [
      "Let op of je kind de hulp uit het opp ook echt krijgt.",
      "Kijk of je kind zich goed voelt, en of het leert.",
      "Let op sbo, so en vso op het laatste jaar van de TLV. Om te blijven is dan een nieuwe nodig.",
    ],
    ifChanges: [
      { label: "De hulp werkt niet goed", next: "werkt-de-extra-hulp", back: true },
      { label: "De TLV loopt bijna af", next: "blijven-of-terug", back: true },
      { label: "Ik ben het niet eens met het opp", next: "wat-is-er-mis-met-het-opp", back: true },
      { label: "Ik heb een vraag over vervoer", next: "hoe-staat-het-vervoer", back: true },
      { label: "Wij willen terug naar een gewone school", next: "terug-naar-gewoon-voorbereiden", back: true },
    ],
    facts: ["4.9", "4.10", "5.15", "5.19", "7.1", "7.3", "7.13"],
    explanation: "terug-naar-regulier",
  },
  "geplaatst-op-gewone-school": {
    kind: "outcome",
    stop: "geplaatst",
    title: "Je kind zit op een gewone school",
    mood: "geregeld",
    happens:
      "Je kind krijgt de hulp die elke school in de regio geeft: de basisondersteuning. Daar is geen aanvraag voor nodig. Een opp hoort er dan niet bij.",
    actions: [
      "Maak in het begin een afspraak met de leraar of de mentor. Vertel wat je kind helpt.",
      "Lees in de schoolgids welke hulp deze school geeft.",
      "Vraag je kind af en toe hoe het gaat, en schrijf op wat je opvalt.",
      "Maak je je zorgen? Zeg het dan vroeg.",
    ],
    say: "Mag ik een afspraak maken om te vertellen wat mijn kind helpt?",
    contact: "nieuwe-school",
    watch: ["Let op of je kind graag naar school gaat, en of het leert.", "Kijk of de gewone hulp genoeg is."],
    ifChanges: [
      { label: "Ik maak me weer zorgen", next: "zorgen-besproken", back: true },
      { label: "Ik heb een vraag over vervoer", next: "hoe-staat-het-vervoer", back: true },
    ],
    facts: ["4.1", "4.2", "4.5", "4.12"],
    explanation: "extra-ondersteuning-en-toewijzing",
  },
} as const satisfies Partial<GuideNodes>;
