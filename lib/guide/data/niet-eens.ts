import type { GuideNodes } from "../model";

/** Side line "Niet eens": where a parent goes when talking with the school no longer helps. */
export const nietEens = {
  "school-blijft-stil": {
    kind: "outcome",
    stop: "niet-eens",
    title: "De school reageert niet",
    mood: "verder",
    happens:
      "Je vroeg de school om actie en het bleef stil. Je hoeft dit niet alleen op te lossen. Begin bij het ouder- en jeugdsteunpunt.",
    actions: [
      "Bel het steunpunt en vertel wat je al hebt gevraagd. Dat kost je niets.",
      "Vraag een gesprek met de directeur. Praat daarna zo nodig met het schoolbestuur.",
      "Zit je kind al weken thuis, of werkt de hulp niet? Vraag dan ook een onderwijsconsulent.",
      "Je kunt ook een klacht indienen. De klachtencommissie geeft dan een oordeel.",
      "Gaat het om het maken of aanpassen van een opp? Dan kan ook de Geschillencommissie passend onderwijs meekijken.",
    ],
    say: "Ik vroeg de school om hulp voor mijn kind, maar er gebeurt niets. Wat kan ik nu doen, en kunt u mij daarbij helpen?",
    contact: "steunpunt",
    watch: [
      "Bewaar elk bericht en noteer de datum.",
      "Blijft je kind steeds vaker thuis? Zeg dat meteen tegen de school en het steunpunt.",
    ],
    ifChanges: [
      { label: "De school komt toch met hulp", next: "helpt-de-hulp", back: true },
      { label: "Er komt een groot overleg", next: "breed-overleg", back: true },
      { label: "Het gaat om het opp", next: "oneens-met-het-opp", back: true },
    ],
    facts: ["1.13", "6.10", "8.1", "8.2", "8.3", "8.4", "8.12"],
    explanation: "extra-ondersteuning-en-toewijzing",
    terms: [
      "ouder-en-jeugdsteunpunt",
      "onderwijsconsulent",
      "klachtencommissie",
      "ontwikkelingsperspectief",
      "geschillencommissie-passend-onderwijs",
      "groot-overleg",
    ],
  },
  "oneens-met-het-opp": {
    kind: "outcome",
    stop: "niet-eens",
    title: "Jij en de school komen er niet uit over het opp",
    mood: "verder",
    happens:
      "Het opp komt er niet, of je bent het er niet mee eens. Misschien is je kind niet gehoord. Het ouder- en jeugdsteunpunt denkt gratis met je mee.",
    actions: [
      "Bel het steunpunt. Vertel wat je al vroeg en wat de school zei.",
      "Is er geen opp, of is je kind niet gehoord? Vraag de directeur op papier wanneer dat gebeurt.",
      "Wil je andere hulp? Vraag om een nieuwe versie. Zonder jouw akkoord mag de school dat deel niet vaststellen.",
      "Werkt de hulp niet? Vraag dan een onderwijsconsulent, voordat je een procedure begint.",
      "Gaat het om het maken of aanpassen van het opp? Dien dan op tijd een geschil in bij de Geschillencommissie passend onderwijs.",
      "Haar oordeel bindt de school niet. Meestal moet de school wel schrijven wat zij ermee doet.",
    ],
    say: "Ik kom er met de school niet uit over het opp van mijn kind. Wat kan ik nu doen, en kunt u mij daarbij helpen?",
    deadlines: ["geschil-indienen", "geschil-oordeel"],
    contact: "steunpunt",
    watch: [
      "Noteer de datum van het opp. De termijn loopt door terwijl jullie praten.",
      "Vraag welke hulp je kind intussen krijgt.",
      "Is er geen opp of geen datum? Vraag het steunpunt wanneer je termijn ingaat.",
    ],
    ifChanges: [
      { label: "Er komt een opp of nieuwe versie", next: "opp-opstellen", back: true },
      { label: "Mijn kind is nu gehoord", next: "eens-over-de-hulp-in-het-opp", back: true },
      { label: "We zijn het eens geworden", next: "extra-hulp-uitvoeren", back: true },
      { label: "We gaan opnieuw overleggen", next: "breed-overleg", back: true },
      { label: "Het verband wijst de hulp af", next: "oneens-over-extra-hulp", back: true },
      { label: "De school reageert helemaal niet", next: "school-blijft-stil", back: true },
    ],
    facts: ["1.13", "4.6", "4.8", "4.10", "6.10", "8.1", "8.2", "8.4", "8.12"],
    explanation: "extra-ondersteuning-en-toewijzing",
    terms: ["ontwikkelingsperspectief", "geschillencommissie-passend-onderwijs", "ouder-en-jeugdsteunpunt", "onderwijsconsulent"],
  },
  "oneens-over-extra-hulp": {
    kind: "outcome",
    stop: "niet-eens",
    title: "Jullie worden het niet eens over extra hulp",
    mood: "verder",
    happens:
      "De hulp komt niet, of het duurt te lang. Mensen van buiten de school kunnen je nu helpen. Wie besliste er: de school of het samenwerkingsverband? Daar hangt je volgende stap van af.",
    actions: [
      "Bel het ouder- en jeugdsteunpunt. Vraag welke weg bij jullie vraag past.",
      "Vraag of een onderwijsconsulent kan bemiddelen. Praat eerst zelf met de school of het verband.",
      "Besliste het verband? Vraag op papier of je bezwaar kunt maken, en tot welke dag.",
      "Besliste de school? Dan kun je een klacht indienen bij de klachtencommissie.",
      "Vraag intussen welke hulp de school wel kan geven.",
      "Gaat het ook over het opp? Kies dat dan onderaan deze pagina.",
    ],
    say: "De extra hulp voor mijn kind komt er niet. Ik heb hierover al met de school gepraat. Kunt u met ons meedenken?",
    contact: "onderwijsconsulent",
    watch: [
      "Noteer de datum van elk antwoord. Een termijn loopt door terwijl jullie praten.",
      "Blijft je kind vaker thuis? Zeg dat meteen tegen de school en het steunpunt.",
    ],
    ifChanges: [
      { label: "Er is nieuws over de hulp", next: "hoe-loopt-de-extra-hulp", back: true },
      { label: "We gaan opnieuw overleggen", next: "breed-overleg", back: true },
      { label: "Het gaat ook over het opp", next: "oneens-met-het-opp", back: true },
    ],
    facts: ["1.13", "4.4", "8.1", "8.2", "8.3"],
    explanation: "extra-ondersteuning-en-toewijzing",
    terms: [
      "ouder-en-jeugdsteunpunt",
      "onderwijsconsulent",
      "samenwerkingsverband",
      "bezwaar",
      "klachtencommissie",
      "ontwikkelingsperspectief",
    ],
  },
} as const satisfies Partial<GuideNodes>;
