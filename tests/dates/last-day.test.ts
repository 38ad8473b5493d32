import { describe, expect, test } from "vitest";
import { answerTo } from "@/lib/dates/answer";
import { type Calculation, calculate, faultOfPause, faultOfPicked, readPicked } from "@/lib/dates/calculate";
import { countableDeadline } from "@/lib/dates/calculation";
import { addDays, addMonths, type Day, dayInWords, dayOfClock, isDay } from "@/lib/dates/day";
import { type DeadlineInShort, deadlineInShort } from "@/lib/dates/deadlines-in-short";
import { holidayOn } from "@/lib/dates/holidays";
import { endOf, mayMove } from "@/lib/dates/last-day";
import { holidaysIn, nextDays, nextDaysInWords } from "@/lib/dates/next-days";
import type { ResultText } from "@/lib/dates/result-text";
import { deadlineOf } from "@/lib/registers/deadline-words";
import { type DeadlineId, deadlines } from "@/lib/registers/deadlines";

function calculationOf(id: DeadlineId): Calculation {
  const deadline = countableDeadline(id);
  if (!deadline) throw new Error(`Termijn "${id}" is niet te tellen.`);
  return deadline.calculation;
}

function termOf(id: DeadlineId): DeadlineInShort {
  const deadline = deadlineInShort(id);
  if (!deadline) throw new Error(`Termijn "${id}" is niet te tellen.`);
  return deadline;
}

const countable = (Object.keys(deadlines) as DeadlineId[]).filter((id) => deadlineInShort(id) !== undefined);

/** Last day, and last day with the extension, from a day. */
function lastDays(id: DeadlineId, picked: Day): [string, string | undefined] {
  const { end, extended } = calculate(calculationOf(id), picked);
  return [end.last, extended?.last];
}

/** The worked examples of the Algemene termijnenwet: event, what the count gives, last day. */
const examples: readonly (readonly [name: string, id: DeadlineId, event: Day, counted: Day, last: Day])[] = [
  ["Goede Vrijdag en Paasmaandag", "bezwaar-tlv", "2026-02-20", "2026-04-03", "2026-04-07"],
  ["Koningsdag", "bezwaar-tlv", "2026-03-16", "2026-04-27", "2026-04-28"],
  ["Hemelvaart en de vrije vrijdag erna", "bezwaar-tlv", "2026-04-02", "2026-05-14", "2026-05-18"],
  ["Tweede Pinksterdag", "bezwaar-tlv", "2026-04-13", "2026-05-25", "2026-05-26"],
  ["geen verschuiving", "bezwaar-tlv", "2026-11-02", "2026-12-14", "2026-12-14"],
  ["Kerst op vrijdag en zaterdag", "bezwaar-tlv", "2026-11-13", "2026-12-25", "2026-12-28"],
  ["Nieuwjaarsdag", "bezwaar-tlv", "2026-11-20", "2027-01-01", "2027-01-04"],
  ["Goede Vrijdag tot na Pasen", "bezwaar-tlv", "2027-02-12", "2027-03-26", "2027-03-30"],
  ["besluit TLV op Koningsdag", "beslissing-tlv", "2027-03-02", "2027-04-27", "2027-04-28"],
  ["brugklas, op Hemelvaart", "beslissing-aanmelding", "2027-03-25", "2027-05-06", "2027-05-10"],
  ["bezwaar school op 5 mei", "bezwaar-school", "2028-03-24", "2028-05-05", "2028-05-08"],
  ["aanmelding op zaterdag", "beslissing-aanmelding", "2027-01-16", "2027-02-27", "2027-03-01"],
  ["terugtellen schuift niet", "aanmelden-vooraf", "2027-07-06", "2027-04-27", "2027-04-27"],
];

describe("de rekenvoorbeelden van de Algemene termijnenwet", () => {
  test.each(examples)("%s", (_, id, event, counted, last) => {
    const { end } = calculate(calculationOf(id), event);
    expect([end.counted, end.last]).toEqual([counted, last]);
  });

  test("twaalf weken na een bezwaartermijn eindigt op Koningsdag en schuift over de vrije dag en het weekend", () => {
    expect(endOf("2028-02-03", { amount: 12, unit: "week" }, true)).toMatchObject({ counted: "2028-04-27", last: "2028-05-01" });
  });

  test("een vervolg begint na het verschoven einde: besluit op bezwaar, en langer", () => {
    expect(lastDays("beslissing-bezwaar-tlv", "2026-11-02")).toEqual(["2027-03-08", "2027-04-19"]);
    expect(lastDays("beslissing-bezwaar-tlv", "2026-11-13")[0]).toBe("2027-03-22");
  });

  test("aanmelden op 1 maart 2027: besluit, langer, en een tijdelijke plek", () => {
    expect(lastDays("beslissing-aanmelding", "2027-03-01")).toEqual(["2027-04-12", "2027-05-10"]);
    expect(lastDays("tijdelijke-plaatsing", "2027-03-01")[0]).toBe("2027-05-10");
  });

  test("een geschil van 14 december 2026", () => expect(lastDays("geschil-oordeel", "2026-12-14")[0]).toBe("2027-02-22"));
});

describe("wat wel en niet schuift", () => {
  test("twaalf weken schuift, langer niet", () => {
    expect(mayMove({ amount: 12, unit: "week" })).toBe(true);
    expect(mayMove({ amount: 13, unit: "week" })).toBe(false);
    expect(mayMove({ amount: 90, unit: "dag" })).toBe(true);
    expect(mayMove({ amount: 91, unit: "dag" })).toBe(false);
    expect(mayMove({ amount: 3, unit: "maand" })).toBe(true);
    expect(mayMove({ amount: 4, unit: "maand" })).toBe(false);
    expect(mayMove({ amount: 1, unit: "jaar" })).toBe(false);
    expect(endOf("2026-12-05", { amount: 13, unit: "week" }, true).last).toBe("2027-03-06");
  });

  test("een eigen regel van de commissie schuift niet", () => {
    expect(lastDays("geschil-indienen", "2026-11-20")[0]).toBe("2027-01-01");
  });

  test("een schorsing en een tijdelijke plek schuiven niet", () => {
    expect(calculate(calculationOf("schorsing"), "2027-04-20").end.last).toBe("2027-04-27");
    expect(calculate(calculationOf("tijdelijke-plaatsing"), "2027-02-16").end.last).toBe("2027-04-27");
  });

  test("inzage heeft geen harde dag", () => expect(calculationOf("inzage-dossier")).toMatchObject({ result: "rond", moves: false }));

  test("stilstand komt erbij voordat de dag schuift", () => {
    expect(calculate(calculationOf("beslissing-tlv"), "2027-03-02", 7).end).toMatchObject({ counted: "2027-05-04", last: "2027-05-04" });
    expect(calculate(calculationOf("beslissing-tlv"), "2027-02-23", 7).end).toMatchObject({ counted: "2027-04-27", last: "2027-04-28" });
  });

  test("na 2028 zijn niet alle vrije dagen bekend", () => {
    expect(calculate(calculationOf("bezwaar-tlv"), "2028-12-01").end.unsure).toBe(true);
    expect(calculate(calculationOf("bezwaar-tlv"), "2028-11-01").end.unsure).toBe(false);
  });

  test("elke termijn is te tellen of heeft een reden waarom niet", () => {
    const ids = Object.keys(deadlines) as DeadlineId[];
    const counted = ids.filter((id) => countableDeadline(id) !== undefined);
    expect(counted.length).toBeGreaterThan(20);
    for (const id of counted) expect(countableDeadline(id)?.ask).toMatch(/^de (?:eerste )?dag/u);
    expect(ids.length - counted.length).toBeGreaterThan(5);
  });
});

describe("feestdagen", () => {
  const expected: Readonly<Record<string, readonly Day[]>> = {
    Nieuwjaarsdag: ["2026-01-01", "2027-01-01", "2028-01-01"],
    "Goede Vrijdag": ["2026-04-03", "2027-03-26", "2028-04-14"],
    "Tweede Paasdag": ["2026-04-06", "2027-03-29", "2028-04-17"],
    Koningsdag: ["2026-04-27", "2027-04-27", "2028-04-27", "2031-04-26"],
    "5 mei": ["2026-05-05", "2027-05-05", "2028-05-05"],
    Hemelvaartsdag: ["2026-05-14", "2027-05-06", "2028-05-25"],
    "Tweede Pinksterdag": ["2026-05-25", "2027-05-17", "2028-06-05"],
    Kerst: ["2026-12-25", "2026-12-26", "2027-12-25", "2027-12-26", "2028-12-25", "2028-12-26"],
    "een vrije dag": ["2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26"],
  };

  test.each(Object.entries(expected))("%s", (name, days) => {
    for (const day of days) expect([day, holidayOn(day)]).toEqual([day, name]);
  });

  test("geen feestdag", () => {
    for (const day of ["2026-12-24", "2026-12-31", "2027-04-26", "2027-04-28", "2027-03-28", "2031-04-27"]) {
      expect([day, holidayOn(day)]).toEqual([day, undefined]);
    }
  });

  test("de drie jaren tellen precies deze dagen", () => {
    const days = Array.from({ length: 1096 }, (_, index) => addDays("2026-01-01", index));
    expect(days.at(-1)).toBe("2028-12-31");
    const known = new Set(Object.values(expected).flat());
    for (const day of days) expect([day, holidayOn(day) !== undefined]).toEqual([day, known.has(day)]);
  });
});

describe("dagen", () => {
  test("een dag bestaat of niet", () => {
    expect(["2028-02-29", "2026-12-31"].every(isDay)).toBe(true);
    expect(["2027-02-29", "2027-13-01", "2027-4-1", "morgen", "", "2027-04-31", "99999-01-01"].some(isDay)).toBe(false);
    expect(() => addDays("2027-02-30", 1)).toThrow('"2027-02-30" is geen dag.');
  });

  test("over maanden, jaren en schrikkeldagen heen", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2027-02-28", 1)).toBe("2027-03-01");
    expect(addMonths("2027-01-31", 1)).toBe("2027-02-28");
    expect(addMonths("2028-01-31", 1)).toBe("2028-02-29");
    expect(addMonths("2027-05-31", -3)).toBe("2027-02-28");
    expect(addMonths("2026-11-30", 24)).toBe("2028-11-30");
  });

  test("in woorden, en van de klok", () => {
    expect(dayInWords("2027-01-04")).toBe("maandag 4 januari 2027");
    expect(dayOfClock(new Date(2027, 0, 4, 23, 59))).toBe("2027-01-04");
  });
});

describe("wat een ouder te lezen krijgt", () => {
  const now = new Date(2026, 10, 24, 9);
  const read = (id: DeadlineId, picked: Day): ResultText => {
    const answer = answerTo(id, termOf(id), picked, undefined, now);
    if ("fault" in answer) throw new Error(answer.fault);
    return answer;
  };

  test("een dag die nog komt: de dag, wanneer je te laat bent, en iets voor de agenda", () => {
    const { main, notes, passed, day } = read("bezwaar-tlv", "2026-11-02");
    expect([main, passed, day]).toEqual([
      "Uiterlijk maandag 14 december 2026.",
      "Is het dinsdag 15 december 2026 of later? Dan is de laatste dag voorbij.",
      "2026-12-14",
    ]);
    expect(notes).toEqual([]);
    expect(read("beslissing-tlv", "2026-11-02").passed).toBe(
      "Is er op dinsdag 29 december 2026 nog niets? Dan is het samenwerkingsverband te laat.",
    );
  });

  test("een dag die voorbij is: dat staat er eerst, en niets voor de agenda", () => {
    const { main, notes, passed, day } = read("bezwaar-tlv", "2026-06-01");
    expect([main, notes[0], passed, day]).toEqual([
      "De laatste dag was maandag 13 juli 2026.",
      deadlineOf("bezwaar-tlv").afterwards,
      "Die dag is voorbij.",
      undefined,
    ]);
    // The last day itself is not late, and an extension may still run.
    expect(read("bezwaar-tlv", "2026-10-13")).toMatchObject({ main: "Uiterlijk dinsdag 24 november 2026.", notes: [] });
    expect(read("beslissing-aanmelding", "2026-10-01").main).toBe("Uiterlijk donderdag 12 november 2026.");
  });

  test("wie te laat is, bepaalt de woorden: nooit de ouder als een ander te laat is", () => {
    const verdicts = countable.flatMap((id) => {
      const { main, notes, passed } = read(id, "2025-01-06");
      return [{ id, who: deadlines[id].actor, text: [main, ...notes, passed].join(" ") }];
    });
    expect(verdicts.length).toBeGreaterThan(25);
    for (const { id, who, text } of verdicts) {
      expect(text, id).not.toMatch(/[Jj]e bent (?:dus )?te laat|ben je te laat/u);
      if (who === "ouders") expect(text, id).not.toMatch(/ te laat, en niet jij/u);
    }
    const others = verdicts.filter(({ who, text }) => who !== "ouders" && text.includes("De laatste dag was"));
    expect(others.length).toBeGreaterThan(10);
    expect(others.filter(({ text }) => !text.includes("te laat, en niet jij")).map(({ id }) => id)).toEqual([]);
    // A parent who is late reads what may still be possible.
    const own = verdicts.filter(({ who, text }) => who === "ouders" && text.includes("De laatste dag was"));
    expect(own.length).toBeGreaterThan(6);
    expect(own.filter(({ text }) => !/nog kan|alsnog|toch nog|waarom je te laat bent/u.test(text)).map(({ id }) => id)).toEqual([]);
  });

  test("geen harde dag waar de wet die niet geeft", () => {
    expect(read("inzage-dossier", "2026-11-05").notes).toContain("Komt er bericht dat het langer duurt? Dan rond vrijdag 5 februari 2027.");
    expect(read("aanmelden-vooraf", "2027-08-23").main).toBe("Liefst op maandag 14 juni 2027, of eerder.");
    expect(read("aanmelden-vooraf", "2026-12-07").notes[0]).toBe("Die dag is voorbij. Doe het dan zo snel mogelijk.");
    expect(read("tussenplek-basisschool", "2026-11-23").notes[0]).toMatch(/^Wordt het verlengd\? Dan is de tijd om op /u);
  });

  test("maanden tellen vanaf het begin, en een korte maand kost geen dagen", () => {
    expect(lastDays("tussenplek-basisschool", "2026-08-31")).toEqual(["2027-02-28", "2027-08-31"]);
    expect(lastDays("inzage-dossier", "2027-01-31")).toEqual(["2027-02-28", "2027-04-30"]);
  });

  test("een dag in het weekend heet niet twee keer zo, en een vrije dag heet bij zijn naam", () => {
    const [weekend] = read("beslissing-aanmelding", "2026-12-13").notes;
    expect(weekend).toBe("Eigenlijk eindigt de termijn op zondag 24 januari 2027, in het weekend. Daarom loopt hij door.");
    expect(read("bezwaar-tlv", "2026-11-20").notes[0]).toContain("vrijdag 1 januari 2027. Dat is Nieuwjaarsdag. Daarom");
  });

  test("een dag waarop iets begint komt zelf in de agenda", () => {
    const { main, day } = read("tijdelijke-plaatsing", "2027-03-01");
    expect([main, day]).toEqual(["Vanaf dinsdag 11 mei 2027.", "2027-05-11"]);
  });

  test("een verklaring van drie maanden terug is nooit een dag te oud", () => {
    for (const [picked, oldest] of [
      ["2027-05-31", "1 maart 2027"],
      ["2027-07-31", "1 mei 2027"],
      ["2027-12-31", "1 oktober 2027"],
      ["2027-05-28", "28 februari 2027"],
    ] as const) {
      expect(read("vrijstelling-verklaring", picked).main).toContain(` ${oldest} of later`);
    }
  });

  test("ver weg zijn niet alle vrije dagen bekend, ook niet als alleen de verlenging zo ver loopt", () => {
    expect(read("beslissing-aanmelding", "2028-11-06").notes.at(-1)).toContain("nog niet alle vrije dagen vast");
    // A length of time that does not move needs no free days.
    for (const id of ["inzage-dossier", "tussenplek-basisschool"] as const) {
      expect(read(id, "2028-11-01").notes.join(" "), id).not.toContain("vrije dagen");
    }
  });

  test("wat er mis is, en in welk veld", () => {
    const deadline = termOf("beslissing-tlv");
    expect(answerTo("beslissing-tlv", deadline, "", undefined, now)).toMatchObject({ field: "dag" });
    expect(answerTo("beslissing-tlv", deadline, "2-11-2026", " een week ", now)).toMatchObject({ field: "stilstand" });
    expect(answerTo("beslissing-tlv", deadline, "2-11-2026", " 7 ", now)).toMatchObject({ main: "Uiterlijk maandag 4 januari 2027." });
  });
});

test.each(["2 november 2026", "2 Nov. 2026", "2e november 2026", " 2-nov-2026 ", "02/11/2026", "2.11.2026"])("%s is een dag", (typed) => {
  expect(readPicked(typed)).toBe("2026-11-02");
});

test("elke maand, uitgeschreven en kort", () => {
  const names = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");
  const short = "jan feb mrt apr mei jun jul aug sept okt nov dec".split(" ");
  for (const list of [names, short]) {
    expect(list.map((name) => readPicked(`1 ${name} 2027`))).toEqual(
      list.map((_, index) => `2027-${String(index + 1).padStart(2, "0")}-01`),
    );
  }
  for (const wrong of ["1 onzin 2027", "november 2026", "1 mei", "1 januarifebruari 20277"]) expect(readPicked(wrong)).toBe(wrong);
});

describe("wat een ouder invult", () => {
  const today = "2026-11-24";
  test.each([
    ["", "Vul de hele datum in"],
    ["2027-02-30", "Deze dag bestaat niet"],
    ["1026-11-02", "Die dag is lang geleden"],
    ["2024-11-23", "Die dag is lang geleden"],
    ["2028-11-25", "Die dag is nog ver weg"],
  ])("'%s' krijgt een vriendelijke zin", (picked, start) => expect(faultOfPicked(picked, today)?.startsWith(start)).toBe(true));

  test("een gewone dag is goed", () => {
    for (const day of ["2024-11-24", "2026-11-02", "2026-11-24", "2027-08-30", "2028-11-24"]) {
      expect(faultOfPicked(day, today)).toBeUndefined();
    }
  });

  test("stilstand is een heel aantal dagen", () => {
    expect(faultOfPause("14")).toBeUndefined();
    expect(faultOfPause("0")).toBeUndefined();
    for (const text of ["", "-1", "1,5", "veel", "367", "9999"]) expect(faultOfPause(text)).toMatch(/^Schrijf een heel aantal dagen/u);
  });
});

describe("vaste dagen in het jaar", () => {
  test("de eerstvolgende keer, ook op de laatste dag zelf", () => {
    expect(nextDays("aanmelden-brugklas", "2026-11-24")).toEqual({ first: "2027-03-25", last: "2027-03-31" });
    expect(nextDays("aanmelden-brugklas", "2027-03-31")).toEqual({ first: "2027-03-25", last: "2027-03-31" });
    expect(nextDays("aanmelden-brugklas", "2027-04-01")).toEqual({ first: "2028-03-25", last: "2028-03-31" });
    expect(nextDays("definitief-advies", "2026-11-24")).toEqual({ first: "2027-03-24", last: "2027-03-24" });
    expect(nextDays("beslissing-tlv", "2026-11-24")).toBeUndefined();
  });

  test("de weken van de doorstroomtoets", () => {
    expect(nextDays("doorstroomtoets", "2026-11-24")).toEqual({ first: "2027-02-01", last: "2027-02-12" });
    expect(nextDays("doorstroomtoets", "2027-06-01")).toEqual({ first: "2028-02-07", last: "2028-02-18" });
  });

  test("in woorden, met de feestdagen erin", () => {
    expect(nextDaysInWords({ first: "2027-03-24", last: "2027-03-24" })).toBe("woensdag 24 maart 2027");
    expect(nextDaysInWords({ first: "2027-03-25", last: "2027-03-31" })).toBe("donderdag 25 maart 2027 tot en met woensdag 31 maart 2027");
    expect(holidaysIn({ first: "2027-03-25", last: "2027-03-31" })).toEqual(["Goede Vrijdag", "Tweede Paasdag"]);
    expect(holidaysIn({ first: "2028-03-25", last: "2028-03-31" })).toEqual([]);
  });
});
