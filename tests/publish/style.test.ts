import { readFileSync } from "node:fs";
import tailwind from "@tailwindcss/postcss";
import postcss from "postcss";
import { beforeAll, describe, expect, test } from "vitest";
import { styleFaults } from "@/lib/publish/check-style";
import { pruneCss, sheetOf } from "@/lib/publish/inline-css";
import { lowerCss } from "@/lib/publish/lower-css";

const file = "app/globals.css";

/** As it goes out, when a page would use all of it. */
function published(css: string): string {
  const sheet = sheetOf(lowerCss(css));
  return pruneCss(sheet, sheet.symbols);
}

describe("lagen", () => {
  test("de regels staan in de volgorde van de lagen, en wat in geen laag staat komt het laatst", () => {
    const css = "@layer a,b;.los{top:4px}@layer b{.b{top:2px}}@layer a{.a{top:1px}}@layer b{.b2{top:3px}}";
    expect(lowerCss(css)).toBe(".a{top:1px}.b{top:2px}.b2{top:3px}.los{top:4px}");
  });
  test("een laag in een andere regel stopt de bouw", () => {
    expect(() => lowerCss("@media print{@layer a{.a{top:1px}}}")).toThrow('De laag "a" staat in een andere regel.');
  });
});

describe("eigenschappen die Tailwind registreert", () => {
  const registered = '@property --tw-border-style{syntax:"*";inherits:false;initial-value:solid}';
  test("de eerste waarde staat waar hij gebruikt wordt", () => {
    const css = `@layer properties{@supports (x:y){*{--tw-border-style:solid}}}.a{border-style:var(--tw-border-style)}${registered}`;
    expect(lowerCss(css)).toBe(".a{border-style:solid}");
  });
  test("een klasse die er een andere waarde aan geeft, stopt de bouw", () => {
    expect(() => lowerCss(`.a{--tw-border-style:dashed}${registered}`)).toThrow("Een klasse zet --tw-border-style.");
  });
  test("wat niemand leest, gaat niet mee", () => {
    expect(lowerCss(".a{--tw-font-weight:700;font-weight:700}@media (x){.b{--lightningcss-light: }}")).toBe(".a{font-weight:700}");
    expect(lowerCss(".a{--tw-leading:1;line-height:var(--tw-leading)}")).toBe(".a{--tw-leading:1;line-height:var(--tw-leading)}");
  });
});

describe("kanten", () => {
  test.each([
    ["twee gelijke kanten", "margin-inline:auto", "margin-left:auto;margin-right:auto"],
    ["boven en onder", "padding-block:1px 2px", "padding-top:1px;padding-bottom:2px"],
    [
      "twee kanten die verschillen",
      "padding-inline:1px 2px",
      "-webkit-padding-start:1px;padding-inline-start:1px;-webkit-padding-end:2px;padding-inline-end:2px",
    ],
    ["een rand", "border-inline-start-color:red", "-webkit-border-start-color:red;border-inline-start-color:red"],
  ])("%s: %s", (_, written, lowered) => expect(lowerCss(`.a{${written}}`).replaceAll(": ", ":")).toBe(`.a{${lowered}}`));

  test("vier kanten tegelijk staan er elk apart, ook als een ander ze heeft samengevoegd", () => {
    expect(published(".a{inset:0 1px}")).toBe(".a{top:0;right:1px;bottom:0;left:1px}");
    expect(published(".a{top:0;right:1px;bottom:2px;left:3px}")).toBe(".a{top:0;right:1px;bottom:2px;left:3px}");
  });

  test("een plek krijgt links en rechts voor wie geen andere kant kent, onder dezelfde voorwaarden", () => {
    const css = ".a{inset-inline-start:1px}@media print{.a,.b{inset-inline-end:0}}";
    expect(lowerCss(css)).toBe(`${css}@supports not (inset: 0){.a{left:1px}@media print{.a,.b{right:0}}}`);
  });
});

describe("maten", () => {
  test.each([
    ["min-width:min(10rem,100%)", "min-width:10rem;min-width:min(10rem,100%)"],
    ["font-size:clamp(1.6rem, 1.2rem + 1.7vw, 2.25rem)", "font-size:1.6rem;font-size:clamp(1.6rem, 1.2rem + 1.7vw, 2.25rem)"],
    ["max-height:calc(100dvh - 2rem)", "max-height:calc(100vh - 2rem);max-height:calc(100dvh - 2rem)"],
    ["grid-template-columns:minmax(0,1fr)", "grid-template-columns:minmax(0,1fr)"],
  ])("%s", (written, lowered) => expect(lowerCss(`.a{${written}}`)).toBe(`.a{${lowered}}`));
  test("een vergelijking met een functie erin stopt de bouw", () => {
    expect(() => lowerCss(".a{width:min(calc(1px + 1%),2px)}")).toThrow("Oude browsers kennen dit niet");
  });
});

describe("wat een oude browser laat vallen", () => {
  test.each([
    ["@layer a{.a{top:0}}", "@layer a: oude browsers slaan alles over wat erin staat."],
    ["@media (width>=64rem){.a{top:0}}", "@media (width>=64rem): schrijf min-width of max-width; oude browsers kennen de rest niet."],
    [
      "@media not (min-width:64rem){.a{top:0}}",
      "@media not (min-width:64rem): schrijf min-width of max-width; oude browsers kennen de rest niet.",
    ],
    [".a,.b:has(i){top:0}", '.a,.b:has(i): door ".b:has(i)" vervalt in oude browsers de hele lijst. Zet hem apart.'],
    [
      ".a,details::details-content{top:0}",
      '.a,details::details-content: door "details::details-content" vervalt in oude browsers de hele lijst. Zet hem apart.',
    ],
    [
      ".a:hover,.a:focus-visible{top:0}",
      '.a:hover,.a:focus-visible: door ".a:focus-visible" vervalt in oude browsers de hele lijst. Zet hem apart.',
    ],
    [".a{inset:0}", ".a { inset }: schrijf top, right, bottom en left."],
    [".a{rotate:45deg}", ".a { rotate }: schrijf transform."],
    [".a{min-width:min(1px,2px)}", ".a { min-width: min(1px,2px) }: zet er een maat voor die oude browsers kennen."],
    [".a{height:100dvh}", ".a { height: 100dvh }: zet er een maat voor die oude browsers kennen."],
    [".a{& b{top:0}}", "& b: een regel in een regel kennen oude browsers niet."],
  ])("%s", (css, fault) => expect(styleFaults(css)).toEqual([fault]));

  test.each([
    "@media not all and (min-width:64rem){.a{top:0}}",
    "@media (min-width:64rem) and (max-width:80rem),print{.a{top:0}}",
    ".a:has(i){top:0}.b{top:0}",
    ".a:not(.b):first-child,.c:hover{top:0}",
    ".a{height:100vh;height:100dvh}",
    ".a{grid-template-columns:repeat(auto-fit,minmax(0,1fr))}",
    ".a{transform:rotate(45deg)}",
  ])("%s is goed", (css) => expect(styleFaults(css)).toEqual([]));
});

describe("de stijl van de site", () => {
  let css = "";
  /** What stands between the braces of a rule. */
  const rule = (selector: string) =>
    css
      .split("}")
      .find((part) => part.split("{").at(-2) === selector)
      ?.split("{")
      .at(-1);
  beforeAll(async () => {
    const made = await postcss([tailwind({ optimize: false })]).process(readFileSync(file, "utf8"), { from: file });
    css = published(made.css);
  }, 30_000);

  test("heeft niets wat een oude browser laat vallen", () => {
    expect(css.match(/\}/gu)?.length).toBeGreaterThan(300);
    expect(styleFaults(css)).toEqual([]);
  });
  test("verbergt op papier wat daar niet hoort, zonder één selector die een oude browser niet kent", () => {
    for (const hidden of [".site-header nav,.site-footer,.skip-link", ".no-print,.waiting"]) expect(rule(hidden)).toBe("display:none");
  });
  test("verbergt in elke browser wat pas met een script werkt", () => {
    expect(rule(".waiting")).toBe("visibility:hidden");
  });
  test("kent links en rechts alleen voor oude browsers, en voor wat bij elke richting hetzelfde is", () => {
    const sided = [...(css.split("@supports not (inset:0)")[0]?.matchAll(/([^{}]+)\{[^{}]*(?<![\w-])(?:left|right)\b[^{}]*\}/gu) ?? [])];
    expect(sided.map(([, selector]) => selector)).toEqual([".route .stop-name:after", ".at-table:before"]);
    expect(css.match(/inline-(?:start|end)/gu)?.length).toBeGreaterThan(30);
  });
  test("zet de link naar de inhoud nergens naast de pagina", () => {
    expect(rule(".skip-link:not(:focus)")).toBe("clip:rect(0, 0, 0, 0);clip-path:inset(50%)");
    expect(css.match(/-100v[wh]|-9999/gu)).toBeNull();
  });
  test("laat een veld nooit breder zijn dan zijn pagina", () => {
    expect(rule(".field")?.match(/min-width:[^;]+/gu)).toEqual(["min-width:10rem", "min-width:min(10rem,100%)"]);
  });
});
