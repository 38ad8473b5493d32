import { afterEach, expect, test, vi } from "vitest";
import { fetchOnce } from "@/components/islands/fetch-once";

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
