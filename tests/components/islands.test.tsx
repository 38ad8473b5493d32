import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Island } from "@/components/island";
import { screen as screenOf } from "@/lib/words/screen";

const text = "Kunnen wij deze week praten?";
const { kop: _, ...words } = screenOf("zin", "nl");
const island = <Island name="ready-sentence" props={{ text, words }} />;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test("without JavaScript the sentence stands in the page, and the button takes its place without showing", () => {
  const html = renderToString(island);
  expect(html).toContain(text);
  expect(html).toContain('data-island="ready-sentence"');
  expect(html).toContain("waiting");
});

describe("under React, as in next dev", () => {
  test("copies and says so", async () => {
    const writeText = vi.fn().mockResolvedValue(undefined);
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    render(island);
    screen.getByRole("button", { name: "Kopieer deze zin" }).click();
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("Gekopieerd"));
    expect(writeText).toHaveBeenCalledWith(text);
  });

  test("selects the sentence when copying is refused", async () => {
    vi.stubGlobal("navigator", { clipboard: { writeText: vi.fn().mockRejectedValue(new Error("nee")) } });
    render(island);
    screen.getByRole("button", { name: "Kopieer deze zin" }).click();
    await waitFor(() => expect(screen.getByRole("status").textContent).toContain("geselecteerd"));
    expect(getSelection()?.toString()).toBe(text);
  });
});
