import type { Start, StartGroup } from "./model";

/** The doors of /wat-nu/, grouped by what a parent would say about today. */
export const startGroups: readonly StartGroup[] = [
  {
    id: "zorgen-op-school",
    title: "Zorgen op school",
    hint: "Hulp werkt niet, de school kan het niet meer, gepest, hoogbegaafd, dyslexie",
    starts: [
      {
        label: "Ik maak me zorgen over mijn kind",
        next: "zorgen-besproken",
        searchedAs: [
          "ik maak me zorgen",
          "gaat niet goed op school",
          "loopt achter",
          "lekker in zijn vel",
          "kan niet meekomen",
          "achterstand",
          "blijven zitten",
          "druk in de klas",
        ],
      },
      {
        label: "De hulp komt niet, of werkt niet",
        next: "waarom-werkt-de-hulp-niet",
        searchedAs: ["er gebeurt niets", "beloofd en niet gedaan", "begeleiding gestopt", "helpt niks"],
      },
      {
        label: "De school zegt dat het niet meer gaat",
        next: "overleg-gehad",
        searchedAs: [
          "school kan het niet meer",
          "handelingsverlegen",
          "school kan hem niet helpen",
          "trekken het niet meer",
          "onhoudbaar",
          "niet te handhaven",
          "juf kan hem niet aan",
        ],
      },
      {
        label: "Ik denk aan speciaal onderwijs",
        next: "staat-je-kind-ingeschreven",
        searchedAs: ["speciaal onderwijs nodig", "kleinere klas", "niet op zijn plek", "hoe kom ik op het sbo"],
      },
      {
        label: "Mijn kind wordt gepest of is niet veilig",
        next: "wat-is-er-onveilig",
        searchedAs: ["gepest", "pesten", "geslagen", "onveilig", "buitengesloten", "uitgelachen", "getreiterd", "geschopt"],
      },
      {
        label: "Mijn kind is misschien hoogbegaafd",
        next: "hulp-bij-hoogbegaafdheid",
        searchedAs: ["hoog begaafd", "te slim", "meer uitdaging", "klas overslaan"],
      },
      {
        label: "Mijn kind heeft misschien dyslexie",
        next: "hulp-bij-dyslexie",
        searchedAs: ["dislexie", "leest slecht", "draait letters om", "taalfouten"],
      },
    ],
  },
  {
    id: "naar-een-school",
    title: "Naar een school, of een andere",
    hint: "Eerste school, middelbare school, einde van de TLV of tussenplek, verhuizen",
    starts: [
      {
        label: "Mijn kind gaat nog niet naar school",
        next: "hoe-oud-is-je-kind",
        searchedAs: ["bijna vier", "basisschool kiezen", "peuterspeelzaal", "nog op de opvang"],
      },
      {
        label: "Mijn kind gaat naar een andere gewone school",
        next: "welke-gewone-school",
        searchedAs: ["schoolwissel", "veranderen van basisschool", "switchen"],
      },
      {
        label: "Mijn kind gaat naar de middelbare school",
        next: "wat-is-het-schooladvies",
        searchedAs: ["groep 8", "brugklas", "schooladvies", "na de basisschool", "vmbo of havo", "naar het voortgezet"],
      },
      {
        label: "Het gaat om praktijkonderwijs of lwoo",
        next: "praktijkonderwijs-of-lwoo",
        searchedAs: ["vmbo te moeilijk", "pro of vmbo", "slecht in theorie"],
      },
      {
        label: "De TLV loopt af, of mijn kind kan terug",
        next: "blijven-of-terug",
        searchedAs: ["terug naar gewone school", "tlv verloopt", "nog een jaar blijven", "bijna afgelopen", "weer naar regulier"],
      },
      {
        label: "De tijdelijke plek (opdc) stopt",
        next: "hoe-gaat-het-op-de-tussenplek",
        searchedAs: ["tussenplek houdt op", "rebound klaar", "tussenvoorziening eindigt"],
      },
      {
        label: "Wij gaan verhuizen",
        next: "wat-verhuist-er-mee",
        searchedAs: ["verhuisd", "ergens anders wonen", "nieuwe woonplaats", "ander huis"],
      },
    ],
  },
  {
    id: "de-aanvraag-loopt",
    title: "De aanvraag loopt",
    hint: "Wachten op de TLV, nog geen plek, vervoer",
    starts: [
      {
        label: "De TLV is aangevraagd, wij wachten",
        next: "hoe-staat-de-aanvraag",
        searchedAs: ["wachten op tlv", "nog niets gehoord", "duurt zo lang", "aanvraag ingediend", "wanneer antwoord"],
      },
      {
        label: "De TLV is er, maar er is geen plek",
        next: "heeft-een-school-ja-gezegd",
        searchedAs: ["wel tlv geen school", "wachten op plek", "nergens terecht", "alles zit vol", "staat op de wachtlijst"],
      },
      {
        label: "Vervoer of taxi naar school",
        next: "hoe-staat-het-vervoer",
        searchedAs: ["taxi", "busje", "taxi naar school", "te ver fietsen", "zelf reizen", "chauffeur", "bus te laat"],
      },
    ],
  },
  {
    id: "niet-eens",
    title: "Wij zijn het niet eens",
    hint: "Met sbo of so, extra hulp, TLV, opp, een school of elkaar; het dossier",
    starts: [
      {
        label: "De school wil speciaal onderwijs, wij niet",
        next: "school-wil-wij-niet",
        searchedAs: [
          "speciaal onderwijs tegen mijn zin",
          "tegen onze zin",
          "niet naar speciaal onderwijs",
          "school dwingt",
          "speciaalonderwijs",
          "onder druk gezet",
          "gedwongen overplaatsing",
          "verplicht naar sbo",
        ],
      },
      {
        label: "De extra hulp is afgewezen",
        next: "hulp-afgewezen",
        searchedAs: ["arrangement afgewezen", "budget is op", "minder dan gevraagd", "krijgt niks"],
      },
      {
        label: "De TLV is geweigerd, of wij willen hem niet",
        next: "wat-is-er-mis-met-de-tlv",
        searchedAs: ["tlv afgewezen", "tlv geweigerd", "verband zegt nee", "onterecht besluit"],
      },
      {
        label: "Ik ben het niet eens met het opp",
        next: "wat-is-er-mis-met-het-opp",
        searchedAs: ["opp klopt niet", "weiger te tekenen", "plan deugt niet", "fouten in het opp"],
      },
      {
        label: "Een school weigert mijn kind",
        next: "waarom-weigert-de-school",
        searchedAs: [
          "school wil hem niet",
          "school wil haar niet",
          "school wil mijn kind niet",
          "niet welkom",
          "niet toegelaten",
          "school zegt nee",
          "geweigerd bij aanmelding",
          "overal afgewezen",
          "nemen hem niet aan",
        ],
      },
      {
        label: "Gescheiden: niet eens, of ik hoor niets",
        next: "waarover-zijn-ouders-het-oneens",
        searchedAs: ["ex", "scheiding", "ouderlijk gezag", "vechtscheiding", "vader tekent niet", "moeder beslist alleen", "co-ouder"],
      },
      {
        label: "Ik wil het dossier van mijn kind zien",
        next: "dossier-opvragen",
        searchedAs: ["inzagerecht", "verslagen inzien", "papieren opvragen", "wat schrijven ze over ons"],
      },
    ],
  },
  {
    id: "mijn-kind-zit-thuis",
    title: "Mijn kind zit thuis",
    hint: "Geen school, wachten, geschorst, lang ziek",
    starts: [
      {
        label: "Thuis, en ingeschreven op een school",
        next: "waarom-zit-je-kind-thuis",
        searchedAs: [
          "durft niet naar school",
          "wil niet naar school",
          "schoolweigering",
          "schoolangst",
          "bang voor school",
          "burn-out",
          "elke ochtend huilen",
          "overprikkeld",
          "uitgeput",
          "komt de deur niet uit",
        ],
      },
      {
        label: "Thuis, en nergens ingeschreven",
        next: "al-ergens-aangemeld",
        searchedAs: ["uitgeschreven en thuis", "zonder schoolplek", "tussen twee scholen in"],
      },
      {
        label: "Mijn kind is geschorst of moet weg",
        next: "schorsing-of-verwijdering",
        searchedAs: ["geschorst", "van school gestuurd", "eruit gegooid", "moet vertrekken", "mag niet meer komen"],
      },
      {
        label: "Mijn kind is lang ziek",
        next: "wat-is-de-vraag-bij-ziekte",
        searchedAs: ["lang ziek", "ziekenhuis", "al weken ziek", "operatie", "chemo"],
      },
    ],
  },
  {
    id: "bijzondere-situaties",
    title: "Bijzondere situaties",
    hint: "Zien, horen, zorg op school, nieuw in Nederland, een instelling, een pleegkind, zelf 16 of ouder",
    starts: [
      {
        label: "Mijn kind is blind of ziet slecht",
        next: "aanmelden-cluster-1",
        searchedAs: ["ziet bijna niets", "bril helpt niet", "Bartimeus"],
      },
      {
        label: "Mijn kind hoort slecht of heeft TOS",
        next: "aanmelden-cluster-2",
        searchedAs: ["gehoorapparaat", "hoorapparaat", "praat nog niet goed", "logopedie"],
      },
      {
        label: "Mijn kind heeft zorg nodig, ook op school",
        next: "zorg-of-een-andere-school",
        searchedAs: ["verpleging in de klas", "veel verzorging"],
      },
      {
        label: "Wij zijn nieuw in Nederland, of vragen asiel",
        next: "nieuw-in-nederland",
        searchedAs: ["gevlucht", "pas in het land", "nieuwe taal leren", "migrant"],
      },
      {
        label: "Terug van particuliere school, thuisonderwijs of vrijstelling",
        next: "terug-naar-school",
        searchedAs: ["thuisscholing", "weer leerplichtig"],
      },
      {
        label: "Mijn kind woont in een instelling, of gaat weg",
        next: "nog-in-de-instelling",
        searchedAs: ["opgenomen in een kliniek", "jeugdgevangenis", "behandelgroep"],
      },
      {
        label: "Ik ben zelf leerling van 16 of ouder",
        next: "jouw-vraag-als-jongere",
        searchedAs: ["mag ik zelf kiezen", "zeventien", "scholier", "stoppen met leren"],
      },
      { label: "Ik ben pleegouder of voogd", next: "pleegouder-of-voogd", searchedAs: ["voogdij", "gezinshuis", "jeugdbescherming"] },
      {
        label: "Wij wonen over de grens, of komen terug",
        next: "waar-ligt-de-school",
        searchedAs: ["grensgebied", "Duitse grens", "Belgische basisschool"],
      },
    ],
  },
];

/** The door for a parent who finds none of the others fitting. */
export const unsureStart: Start = {
  label: "Ik weet het niet",
  next: "waar-wil-je-beginnen",
  searchedAs: ["ten einde raad", "geen idee", "alles loopt vast", "opa of oma"],
};

/** Every door, the unsure one last. */
export const allStarts: readonly Start[] = [...startGroups.flatMap(({ starts }) => starts), unsureStart];
