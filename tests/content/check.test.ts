import { describe, expect, test } from "vitest";
import { checkExplanation, checkSitePage } from "@/lib/content/check";
import { splitHeading } from "@/lib/content/heading";

const day = "2026-11-23";

const good = `---
titel: Proef
omschrijving: Een proef die lang genoeg is om als omschrijving te mogen bestaan.
vraag: Wat is dit?
stap: helpt-de-hulp
trefwoorden: [proef]
---

<InHetKort>

Dit is kort. Het <Begrip id="samenwerkingsverband" /> helpt.

</InHetKort>

## Wie doet mee? [#wie]

Binnen <Termijn id="beslissing-aanmelding" /> beslist de school.

<Bronnen feiten="1.1 3.7" />
`;

const faultsOf = (source: string) => {
  try {
    checkExplanation(source, "proef.mdx", day);
    return "geen fout";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("een goede tekst", () => {
  const text = checkExplanation(good, "proef.mdx", day);
  test("zegt van elke paragraaf waarop zij rust", () => {
    expect(text.sources).toEqual([{ id: "wie", title: "Wie doet mee?", facts: ["1.1", "3.7"] }]);
  });
  test("geeft zijn kop, paragrafen en gebruikte ids", () => {
    expect(text.frontmatter.titel).toBe("Proef");
    expect(text.sections).toEqual([{ id: "wie", title: "Wie doet mee?", depth: 2 }]);
    expect(text.terms).toEqual(["samenwerkingsverband"]);
    expect(text.deadlines).toEqual(["beslissing-aanmelding"]);
    expect(text.facts).toEqual(["1.1", "3.7"]);
  });
  test("leest een termijn en een begrip in woorden", () => {
    expect(text.sentences.map(({ text: sentence }) => sentence)).toEqual([
      "Dit is kort.",
      "Het samenwerkingsverband helpt.",
      "Binnen 6 weken beslist de school.",
    ]);
  });
});

describe("een tekst wisselt op de dag waarop een feit ophoudt te gelden", () => {
  // Fact 11.9 holds until the last day of 2027.
  const dated = `${good}
<Zolang feit="11.9">

Er loopt nu een proef met een <Begrip id="onderwijs-zorg" />.

</Zolang>

<Daarna feit="11.9">

De proef is voorbij.

</Daarna>
`;
  const on = (date: string) => {
    const { sentences, terms, facts } = checkExplanation(dated, "proef.mdx", date);
    return { last: sentences.at(-1)?.text, terms, facts };
  };
  test("de laatste dag", () => {
    expect(on("2027-12-31")).toEqual({
      last: "Er loopt nu een proef met een onderwijszorgarrangement.",
      terms: ["samenwerkingsverband", "onderwijs-zorg"],
      facts: ["1.1", "3.7", "11.9"],
    });
  });
  test("de dag erna", () => {
    expect(on("2028-01-01")).toEqual({ last: "De proef is voorbij.", terms: ["samenwerkingsverband"], facts: ["1.1", "3.7"] });
  });
});

describe("elke fout noemt bestand, plaats en oplossing", () => {
  test.each([
    ["een onbekend onderdeel", good.replace("Binnen", "<Foto />Binnen"), "proef.mdx:17: onbekend onderdeel <Foto>. Kies uit: InHetKort,"],
    [
      "een onbekend begrip",
      good.replace('id="samenwerkingsverband"', 'id="samenwerkingsverbond"'),
      'proef.mdx:11: <Begrip> id: begrip "samenwerkingsverbond" bestaat niet. Bedoel je: samenwerkingsverband?',
    ],
    [
      "een onbekende termijn",
      good.replace('"beslissing-aanmelding"', '"beslissing"'),
      'proef.mdx:17: <Termijn> id: termijn "beslissing" bestaat niet. Bedoel je: beslissing-aanmelding',
    ],
    [
      "een tekst die op een feit zonder datum wacht",
      `${good}\n<Zolang feit="1.1">\n\nTekst.\n\n</Zolang>\n`,
      'proef.mdx:21: <Zolang> feit: feit "1.1" heeft geen begin- of einddatum.',
    ],
    [
      "een kop die op een dag verdwijnt",
      `${good}\n<Daarna feit="11.9">\n\n## Later [#later]\n\n</Daarna>\n`,
      "proef.mdx:21: een kop mag niet in <Daarna>: een adres moet altijd blijven werken.",
    ],
    ["een onbekend feit", good.replace("3.7", "99.9"), 'proef.mdx:19: <Bronnen> feiten: feit "99.9" bestaat niet.'],
    ["een onbekende plaat", `${good}\n<Plaat id="foto" />\n`, "proef.mdx:21: <Plaat> id: kies een plaat uit: twee-verbanden"],
    [
      "een onbekende eigenschap",
      good.replace("<InHetKort>", '<InHetKort kleur="rood">'),
      "proef.mdx:9: <InHetKort> onbekende eigenschap kleur",
    ],
    [
      "een ontbrekende eigenschap",
      good.replace('<Begrip id="samenwerkingsverband" />', "<Begrip />"),
      "proef.mdx:11: <Begrip> id: deze eigenschap ontbreekt",
    ],
    [
      "een kop zonder id",
      good.replace(" [#wie]", ""),
      'proef.mdx:15: Kop "Wie doet mee?" heeft geen id. Schrijf: Wie doet mee? [#kort-en-duidelijk]',
    ],
    ["een slecht id", good.replace("[#wie]", "[#Wie!]"), 'proef.mdx:15: Kop "Wie doet mee?" heeft een id dat niet mag: "Wie!".'],
    [
      "een id van de pagina zelf",
      good.replace("[#wie]", "[#inhoud]"),
      'proef.mdx:15: het id "inhoud" gebruikt de pagina zelf al. Kies een ander id.',
    ],
    ["een dubbel id", `${good}\n## Nog eens [#wie]\n`, 'proef.mdx:21: het id "wie" komt twee keer voor.'],
    ["een kop van niveau 1", `${good}\n# Groot [#groot]\n`, "proef.mdx:21: gebruik alleen ## en ###."],
    ["code in de tekst", good.replace("Binnen", "{1 + 1} Binnen"), "proef.mdx:17: import, export en accolades mogen niet in een tekst."],
    ["een import", good.replace("<InHetKort>", 'import x from "y"\n\n<InHetKort>'), "import, export en accolades mogen niet"],
    ["een uitgelijnde tabel", `${good}\n| a |\n| :-- |\n| b |\n`, "proef.mdx:21: een tabel lijnt zichzelf uit."],
    [
      "een onderdeel dat niet sluit",
      good.replace("</InHetKort>", ""),
      "proef.mdx:9: de opmaak klopt niet. Sluit elk onderdeel dat je opent",
    ],
    ["een kop die geen YAML is", good.replace("titel: Proef", "titel: ["), "proef.mdx:3: deze regel springt verkeerd in."],
    [
      "een waarde tussen accolades",
      good.replace('id="samenwerkingsverband"', 'id={"samenwerkingsverband"}'),
      "proef.mdx:11: <Begrip> heeft een eigenschap zonder gewone waarde.",
    ],
    ["geen InHetKort", good.replaceAll(/<\/?InHetKort>/gu, ""), "proef.mdx: begin de tekst met precies één <InHetKort>"],
    ["een lang InHetKort", good.replace("Dit is kort.", "Een. Twee. Drie."), "proef.mdx: <InHetKort> heeft 4 zinnen; hooguit drie."],
    ["geen bronnen", good.replace('<Bronnen feiten="1.1 3.7" />', ""), "proef.mdx: geen bronnen."],
    [
      "een paragraaf zonder bronnen",
      `${good}\n## En dan? [#dan]\n\nNiets.\n`,
      'proef.mdx:21: onder de kop "dan" staat 0 keer <Bronnen>. Zet onderaan elke paragraaf (##) er precies één.',
    ],
    [
      "een paragraaf met twee keer bronnen",
      `${good}\n<Bronnen feiten="1.1" />\n`,
      'proef.mdx:15: onder de kop "wie" staat 2 keer <Bronnen>.',
    ],
    [
      "een begrip dat twee keer wordt uitgelegd",
      good.replace("beslist de school", 'beslist het <Begrip id="samenwerkingsverband">verband</Begrip>'),
      'proef.mdx:17: <Begrip id="samenwerkingsverband"> staat hierboven al. Schrijf hier alleen het woord.',
    ],
    [
      "een onbekend veld",
      good.replace("titel:", "titl:"),
      "proef.mdx:2: titl: dit veld kennen wij niet. Gebruik alleen: titel, omschrijving, vraag, stap, trefwoorden, zoekwoorden.",
    ],
    ["een ontbrekend veld", good.replace("titel: Proef\n", ""), "proef.mdx: titel: dit veld ontbreekt. Voeg het toe."],
    [
      "een onbekende plek in de gids",
      good.replace("stap: helpt-de-hulp", "stap: station"),
      'proef.mdx:5: stap: "station" is geen plek in de gids. Kies een naam uit lib/ids/nodes.ts.',
    ],
    [
      "een te korte omschrijving",
      good.replace(/omschrijving: .*/u, "omschrijving: Kort."),
      "proef.mdx:3: omschrijving: te kort: minstens 40.",
    ],
    ["een vraag zonder vraagteken", good.replace("Wat is dit?", "Wat is dit"), "proef.mdx:4: vraag: een vraag eindigt op een vraagteken."],
    ["geen kop van het bestand", good.slice(good.indexOf("<InHetKort>")), "proef.mdx: de kop met titel en omschrijving ontbreekt."],
  ])("%s", (_, source, message) => expect(faultsOf(source)).toContain(message));

  test("alle fouten tegelijk, elk op een eigen regel", () => {
    const faults = faultsOf(good.replace("3.7", "99.9").replace(" [#wie]", "")).split("\n");
    expect(faults).toHaveLength(2);
  });
});

test("een pagina over de site zelf heeft minder velden en hoeft geen bronnen", () => {
  const source = good.replace(/vraag:[\s\S]*?---/u, "---").replace(/<Bronnen.*/u, "");
  expect(checkSitePage(source, "over.mdx", day).frontmatter).toEqual({ titel: "Proef", omschrijving: expect.any(String) });
});

test("een kop en zijn id", () => {
  expect(splitHeading("Wie beslist? [#wie-beslist]")).toEqual({ text: "Wie beslist?", id: "wie-beslist" });
  expect(() => splitHeading("Wie beslist?")).toThrow("heeft geen id");
});
