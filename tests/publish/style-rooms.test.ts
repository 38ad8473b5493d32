import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import tailwind from "@tailwindcss/postcss";
import postcss, { type AtRule, type Root, type Rule } from "postcss";
import { beforeAll, expect, test } from "vitest";

/**
 * The rule of README.md: a utility of Tailwind says where a part stands and how much room it takes; what it looks like, and what differs
 * on paper, in the dark, in forced colours or in a state, is a class in app/styles/. So no utility paints, and no stylesheet names one.
 */
const entry = "app/globals.css";
const folder = "app/styles";

/** They must: an old browser keeps the parts of a flex box apart in no other way. */
const mayNameUtilities = "old-browsers.css";

/** What a utility may set: place, room, where a line breaks, and the size and weight of letters. */
const places =
  /^(?:--tw-|display|position|(?:min-|max-)?(?:width|height)|margin|padding|gap|column-gap|row-gap|flex|grid|align-|justify-|font-size|font-weight|line-height|white-space|text-transform)/u;

/** Hidden for the eye alone: Tailwind's own, and no look. Words of comments give the others, which stand on no page. */
const noLook = [".sr-only", ".outline", ".transform"];

type Named = { readonly selector: string; readonly properties: readonly string[] };

/** The utilities that Tailwind makes for the words in our components. */
function utilitiesOf(root: Root): Named[] {
  const found: Named[] = [];
  root.walkAtRules("layer", (layer: AtRule) => {
    if (layer.params !== "utilities") return;
    layer.walkRules((rule: Rule) => {
      const properties: string[] = [];
      rule.walkDecls(({ prop }) => void properties.push(prop));
      found.push({ selector: rule.selector, properties });
    });
  });
  return found;
}

/** "border-t" of ".border-t", "sm:grid-cols-2" of ".sm\\:grid-cols-2". */
const nameOf = (selector: string) => selector.replace(/^\.|::.*$/gu, "").replaceAll("\\", "");

/** Utilities that a stylesheet names as a class. */
function namedIn(css: string, utilities: ReadonlySet<string>): string[] {
  const names: string[] = [];
  postcss.parse(css).walkRules(({ selector }) => {
    for (const [, name = ""] of selector.matchAll(/\.((?:[\w-]|\\.)+)/gu)) names.push(name.replaceAll("\\", ""));
  });
  return names.filter((name) => utilities.has(name));
}

const painted = (utilities: readonly Named[]) =>
  utilities.flatMap(({ selector, properties }) =>
    noLook.includes(selector) ? [] : properties.filter((property) => !places.test(property)).map((property) => `${selector} ${property}`),
  );

let utilities: Named[] = [];
const names = () => new Set(utilities.map(({ selector }) => nameOf(selector)));

beforeAll(async () => {
  const { root } = await postcss([tailwind({ optimize: false })]).process(readFileSync(entry, "utf8"), { from: entry });
  utilities = utilitiesOf(root as Root);
}, 30_000);

test("no utility paints: a colour, a border or a shape is a class in app/styles/", () => {
  expect(utilities.length).toBeGreaterThan(50);
  expect(painted(utilities)).toEqual([]);
  expect(painted([{ selector: ".text-red", properties: ["color"] }])).toEqual([".text-red color"]);
});

test("no stylesheet names a utility, so that a margin can be changed where it stands", () => {
  const files = readdirSync(folder).filter((file) => file !== mayNameUtilities);
  expect(files.length).toBeGreaterThan(12);
  const wrong = files.flatMap((file) => namedIn(readFileSync(join(folder, file), "utf8"), names()).map((name) => `${file}: .${name}`));
  expect(wrong).toEqual([]);
  expect(namedIn("@media print{.piece :is(.mt-6,.panel){margin:0}}", names())).toEqual(["mt-6"]);
});

test("every stylesheet is read, and only as a part", () => {
  const read = [...readFileSync(entry, "utf8").matchAll(/@import "\.\/styles\/([a-z-]+\.css)"/gu)].map(([, file]) => file);
  expect([...read].sort()).toEqual(readdirSync(folder).sort());
});

test("the line with stops is drawn where there is a route, and nowhere else: else it would mean nothing", () => {
  const files = ["app", "components"].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => join(room, file)),
  );
  expect(files.length).toBeGreaterThan(150);
  const lines = files.filter((file) => /className="(?:[^"]* )?route-in-short(?: [^"]*)?"/u.test(readFileSync(file, "utf8")));
  // The home page tells the whole route in short; the guide draws it as .route.
  expect(lines).toEqual([join("app", "(nl)", "page.tsx")]);
});
