import { afterEach, expect, test, vi } from "vitest";
import { fetchOnce, once } from "@/components/islands/fetch-once";

afterEach(() => vi.unstubAllGlobals());

test("een lijst die mislukte, wordt weer gehaald; een die er is niet", async () => {
  const fetch = vi
    .fn()
    .mockRejectedValueOnce(new TypeError("Failed to fetch"))
    .mockResolvedValueOnce(new Response("stuk", { status: 503 }))
    .mockResolvedValueOnce(new Response("<html>"))
    .mockResolvedValue(new Response('{"heel":true}'));
  vi.stubGlobal("fetch", fetch);
  for (let turn = 0; turn < 3; turn++) await expect(fetchOnce("/een.json")).rejects.toThrow();
  expect(await fetchOnce("/een.json")).toEqual({ heel: true });
  expect(await fetchOnce("/een.json")).toEqual({ heel: true });
  expect(fetch).toHaveBeenCalledTimes(4);
});

test("wat niet van een lijst komt, mag ook mislukken en wordt dan opnieuw gehaald", async () => {
  const get = vi.fn().mockRejectedValueOnce(new Error("weg")).mockResolvedValue("er");
  await expect(once("iets", get)).rejects.toThrow("weg");
  expect([await once("iets", get), await once("iets", get)]).toEqual(["er", "er"]);
  expect(get).toHaveBeenCalledTimes(2);
});
