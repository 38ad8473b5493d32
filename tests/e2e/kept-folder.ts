import type { Page } from "@playwright/test";
import { type Entry, emptyFolder, type Folder } from "@/lib/folder/model";

/** A folder as a family has it after some months: `count` entries about one child, a fifth of them letters in full. */
export function familyFolder(count: number): Folder {
  const entry = (at: number): Entry => ({
    id: `e${at}`,
    child: "kind-1",
    kind: (["gesprek", "bericht", "gesprek", "brief", "papier"] as const)[at % 5] ?? "gesprek",
    day: new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10),
    title: `Gesprek ${at} over de hulp in de klas`,
    who: "Juf Sanne en de ib'er",
    said:
      at % 5 === 3
        ? "Ik vraag u om hulp voor mijn kind. Wilt u mij schrijven welke hulp er komt? ".repeat(8)
        : "De school zou over twee weken bellen.",
    changed: at,
  });
  return { ...emptyFolder, children: [{ id: "kind-1", name: "N." }], entries: Array.from({ length: count }, (_, at) => entry(at)) };
}

/** Puts a folder on the device, as an earlier visit would have left it. */
export async function keepOnDevice(page: Page, folder: unknown): Promise<void> {
  await page.goto("/privacy/");
  await page.evaluate(
    (kept) =>
      new Promise<void>((resolve, reject) => {
        localStorage.setItem("map", "1");
        const opening = indexedDB.open("mijn-map", 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore("map");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("map", "readwrite");
          writing.objectStore("map").put(kept, "alles");
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    folder,
  );
}
