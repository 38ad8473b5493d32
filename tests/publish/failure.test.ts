import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { explain, reasonOf } from "@/lib/failure/explain";
import { pageMark } from "@/lib/offline/trouble";

const page = `<html><link href="${pageMark}"><script src="/eilanden-0123ABCD.js"></script></html>`;
const lineBroke = new TypeError("Failed to fetch dynamically imported module: https://plek.example/eilanden-replay-0123ABCD.js");

/** A browser with a page open, and what the host gives for that page now. */
function stub(answer: () => Response | Promise<Response>, pathname = "/zoeken/") {
  const buttons: object[] = [];
  vi.stubGlobal("fetch", async () => answer());
  vi.stubGlobal("location", { pathname, reload: () => undefined });
  vi.stubGlobal("document", {
    querySelector: () => ({ getAttribute: () => "/eilanden-0123ABCD.js" }),
    getElementById: (id: string) => buttons.find((button) => (button as { id?: string }).id === id) ?? null,
    createElement: () => ({ style: {} }),
    body: { append: (button: object) => buttons.push(button) },
  });
  return buttons;
}

beforeEach(() => void stub(() => new Response(page)));
afterEach(() => vi.unstubAllGlobals());

describe("waarom iets niet lukt", () => {
  test.each<[string, () => Response | Promise<Response>, unknown, string]>([
    ["geen verbinding", () => Promise.reject(new TypeError("Failed to fetch")), lineBroke, "no-line"],
    ["503", () => new Response(page, { status: 503 }), lineBroke, "host"],
    ["een portaal", () => new Response("<html>Log in</html>"), lineBroke, "host"],
    ["een nieuwe uitgave", () => new Response(page.replace("0123", "4567")), lineBroke, "old-page"],
    ["een pagina die weg is", () => new Response(page.replace(/<script.*script>/u, ""), { status: 404 }), lineBroke, "old-page"],
    ["het ging even mis", () => new Response(page), lineBroke, "unknown"],
    ["geen JSON", () => new Response(page), new SyntaxError(`Unexpected token '<', "<html>" is not valid JSON`), "unknown"],
    ["een functie die er niet is", () => new Response(page), new TypeError("list.at is not a function"), "old-browser"],
    ["taal die hij niet leest", () => new Response(page), new SyntaxError("Unexpected token '??='"), "old-browser"],
    ["iets vreemds", () => new Response(page), "stuk", "unknown"],
  ])("%s", async (_, answer, error, reason) => {
    stub(answer);
    expect(await reasonOf(error)).toBe(reason);
  });

  test("een nieuwe uitgave: een knop om te herladen, één keer", async () => {
    const buttons = stub(() => new Response(`<html></html>${pageMark}`));
    expect(await explain(lineBroke)).toBe("Deze pagina is intussen vernieuwd. Herlaad de pagina en probeer het nog eens.");
    await explain(lineBroke);
    expect(buttons).toMatchObject([{ textContent: "Herlaad de pagina" }]);
  });

  test("in de gids staat erbij dat die gewoon verder werkt", async () => {
    stub(() => Promise.reject(new TypeError("Failed to fetch")), "/wat-nu/verband-beslist/");
    expect(await explain(lineBroke)).toBe("Je hebt nu geen internet. Probeer het later nog eens. De gids werkt gewoon verder.");
  });
});
