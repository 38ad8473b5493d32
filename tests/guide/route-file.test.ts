import { expect, test } from "vitest";
import { routeChanges } from "@/lib/guide/route-file";

const before = [
  "START  Ik weet het niet  →  praten",
  "praten  Ja  →  klaar",
  "praten  te laat: Nee  →  wachten",
  "wachten  Nog eens  →  praten",
  "oud  Verder  →  klaar",
  "",
].join("\n");

test("gelijke routes geven niets", () => expect(routeChanges(before, before)).toEqual([]));

test("wat er veranderde, in gewone woorden", () => {
  const after = [
    "START  Ik weet het niet  →  wachten",
    "START  Ik wil praten  →  praten",
    "praten  Ja  →  nieuw",
    "wachten  Nog eens  ↩  praten",
    "nieuw  Verder  →  klaar",
    "",
  ].join("\n");
  expect(routeChanges(before, after)).toEqual([
    "Nieuwe plek: nieuw.",
    "Plek weg: oud.",
    "Nieuw het begin ‘Ik wil praten’ gaat naar praten.",
    "Nieuw bij nieuw: ‘Verder’ gaat naar klaar.",
    "Weg bij praten: ‘te laat: Nee’ ging naar wachten.",
    "Weg bij oud: ‘Verder’ ging naar klaar.",
    "Anders het begin ‘Ik weet het niet’ ging naar praten en gaat nu naar wachten.",
    "Anders bij praten: ‘Ja’ ging naar klaar en gaat nu naar nieuw.",
    "Anders bij wachten: ‘Nog eens’ naar praten telt nu als terug.",
  ]);
});

test("een regel die geen pijl is", () =>
  expect(() => routeChanges("praten  Ja\n", before)).toThrow('Regel 1 van het routebestand is geen pijl: "praten  Ja".'));
