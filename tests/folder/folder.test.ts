import { describe, expect, test } from "vitest";
import { calendarFileOf } from "@/lib/dates/calendar-file";
import { deadlinesInShort } from "@/lib/dates/deadlines-in-short";
import { together, withChild, withEntry, withoutEntry } from "@/lib/folder/change";
import { dueIn } from "@/lib/folder/due";
import { fileOf, readFile } from "@/lib/folder/file";
import { typedFault, withTyped } from "@/lib/folder/fill";
import { asDossier, newestFirst } from "@/lib/folder/in-order";
import { asFolder, type Entry, emptyFolder } from "@/lib/folder/model";

const entry = (id: string, day: string, more: Partial<Entry> = {}): Entry => ({
  id,
  child: "kind-1",
  kind: "gesprek",
  day,
  title: "Gesprek met de mentor",
  changed: 1,
  ...more,
});

const folder = [
  entry("a", "2026-10-01"),
  entry("b", "2026-11-20", { kind: "dag", deadline: "bezwaar-tlv" }),
  entry("c", "2026-11-02", { kind: "bericht" }),
].reduce(withEntry, withChild(emptyFolder, { id: "kind-1", name: "N." }));

test("een tijdlijn begint bij het nieuwste, een dossier bij het oudste en zonder dagen die alleen tellen", () => {
  expect(newestFirst(folder, "kind-1").map(({ id }) => id)).toEqual(["b", "c", "a"]);
  expect(asDossier(folder, "kind-1").map(({ id }) => id)).toEqual(["a", "c"]);
  expect(newestFirst(folder, "kind-2")).toEqual([]);
});

describe("twee mappen samen", () => {
  test("verliezen niets, en houden van twee het nieuwste", () => {
    const other = withEntry(
      withEntry(emptyFolder, entry("a", "2026-10-01", { title: "Later verbeterd", changed: 2 })),
      entry("d", "2026-09-01"),
    );
    const both = together(folder, other);
    expect(both.entries.map(({ id }) => id).sort()).toEqual(["a", "b", "c", "d"]);
    expect(both.entries.find(({ id }) => id === "a")?.title).toBe("Later verbeterd");
    expect(both.children).toEqual(folder.children);
  });

  test("brengen niet terug wat is weggegooid", () => {
    expect(
      together(withoutEntry(folder, "a", 5), folder)
        .entries.map(({ id }) => id)
        .sort(),
    ).toEqual(["b", "c"]);
  });

  test("houden wat na het weggooien is teruggezet", () => {
    const back = withEntry(withoutEntry(folder, "a", 5), entry("a", "2026-10-01", { changed: 6 }));
    expect(together(back, folder).entries.map(({ id }) => id)).toContain("a");
    expect(together(folder, back).entries.map(({ id }) => id)).toContain("a");
  });

  test("maken van één kind met twee nummers één kind", () => {
    const other = withEntry(withChild(emptyFolder, { id: "ander", name: "n. " }), entry("z", "2026-09-01", { child: "ander" }));
    const both = together(folder, other);
    expect(both.children).toEqual(folder.children);
    expect(both.entries.find(({ id }) => id === "z")?.child).toBe("kind-1");
  });
});

describe("wat is ingevuld", () => {
  const now = { time: 7, newId: () => "nieuw" };
  const typed = { kind: "bericht", title: " De school belde ", day: "2026-11-03", who: "", said: "", child: " n. " };

  test("komt bij het kind met die naam, of bij een nieuw kind", () => {
    const added = withTyped(folder, typed, undefined, now).entries.find(({ id }) => id === "nieuw");
    expect(added).toEqual({ id: "nieuw", child: "kind-1", kind: "bericht", day: "2026-11-03", title: "De school belde", changed: 7 });
    expect(withTyped(folder, { ...typed, child: "Z." }, undefined, now).children.map(({ name }) => name)).toEqual(["N.", "Z."]);
    expect(withTyped(emptyFolder, { ...typed, child: "" }, undefined, now).children).toEqual([{ id: "nieuw", name: "Mijn kind" }]);
  });

  test("vervangt wat wordt veranderd, en laat een dag die telt tellen", () => {
    const day = folder.entries.find(({ id }) => id === "b");
    const after = withTyped(folder, { ...typed, kind: "dag" }, day, now);
    expect(after.entries).toHaveLength(3);
    expect(after.entries.find(({ id }) => id === "b")).toMatchObject({ title: "De school belde", deadline: "bezwaar-tlv", kind: "dag" });
  });

  test("zegt in welk veld iets mist of te lang is, en kapt niets af", () => {
    expect(typedFault(typed)).toBeUndefined();
    expect(typedFault({ ...typed, title: " " })).toMatchObject({ field: "title" });
    expect(typedFault({ ...typed, day: "gisteren" })).toMatchObject({ field: "day" });
    expect(typedFault({ ...typed, said: "x".repeat(20_001) })).toEqual({
      field: "said",
      fault: "Dit is te lang voor je map: hooguit 20.000 tekens.",
    });
  });
});

test("wat eraan komt staat vooraan, met bij elk kind een eigen dag in de agenda", () => {
  const two = ["kind-1", "kind-2"].reduce(
    (all, child) =>
      withEntry(
        withChild(all, { id: child, name: child }),
        entry(`dag-${child}`, "2026-11-20", { child, kind: "dag", deadline: "bezwaar-tlv" }),
      ),
    withEntry(emptyFolder, entry("oud", "2025-01-10", { kind: "dag", deadline: "bezwaar-tlv" })),
  );
  const later = withEntry(two, entry("later", "2026-11-27", { kind: "dag", deadline: "bezwaar-tlv" }));
  const due = dueIn(later, deadlinesInShort(), new Date("2026-11-30T12:00:00"));
  expect(due.map(({ entry: { id } }) => id)).toEqual(["dag-kind-1", "dag-kind-2", "later"]);
  expect(due[0]?.main).toBe("Uiterlijk maandag 4 januari 2027.");
  expect(new Set(due.map(({ calendar }) => calendar.uid)).size).toBe(3);
  const file = calendarFileOf(due.map(({ calendar }) => ({ ...calendar, made: new Date() })));
  expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(3);
});

describe("een bestand", () => {
  test("geeft terug wat erin ging", async () => {
    expect(await readFile(await fileOf(folder, ""), "")).toEqual({ folder });
  });

  test("met een wachtwoord is niet te lezen, en gaat alleen daarmee open", async () => {
    const text = await fileOf(folder, "een lange zin");
    expect(text).not.toContain("mentor");
    expect(await readFile(text, "")).toEqual({ needs: "wachtwoord" });
    expect(await readFile(text, "een andere zin")).toHaveProperty("fault");
    expect(await readFile(text, "een lange zin")).toEqual({ folder });
  });

  test.each([
    ["", "geen bestand van Mijn map"],
    ["{", "geen bestand van Mijn map"],
    ["null", "geen bestand van Mijn map"],
    ['{"kind":"iets anders","version":1}', "geen bestand van Mijn map"],
    ['{"kind":"passende-plek-map","version":2,"folder":{}}', "nieuwere versie"],
    ['{"kind":"passende-plek-map","version":1,"folder":{"version":1}}', "iets wat niet klopt"],
  ])("dat niet klopt, zegt wat er mis is: %s", async (text, fault) => {
    const read = await readFile(text, "");
    expect("fault" in read && read.fault).toContain(fault);
    expect("fault" in read && read.fault).toContain("niets veranderd");
  });

  test("dat half is overgekomen, breekt niets", async () => {
    const text = await fileOf(folder, "");
    expect(await readFile(text.slice(0, -20), "")).toHaveProperty("fault");
  });
});

test("vreemde gegevens worden geen map", () => {
  expect(asFolder(folder)).toEqual(folder);
  expect(asFolder({ ...folder, entries: [entry("../x", "2026-10-01")] })).toBeUndefined();
  expect(asFolder({ ...folder, entries: [entry("x", "morgen")] })).toBeUndefined();
  expect(asFolder({ ...folder, entries: [entry("x", "2026-10-01", { title: "x".repeat(300) })] })).toBeUndefined();
});
