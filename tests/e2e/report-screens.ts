/** Part of npm run report: how long each explanation and each answer is on a phone, and what it weighs. */
import type { AddressInfo } from "node:net";
import { chromium } from "@playwright/test";
import { readFigures } from "@/lib/publish/published-mark";
import { createSiteServer } from "@/lib/publish/server";
import { findBrowser } from "./browser";
import { measureLengths, medianOf } from "./screens";

const kinds = { uitleg: /^\/uitleg\/./u, antwoorden: /^\/vraag\/./u };

const executablePath = findBrowser();
if (executablePath) {
  const weights = new Map(readFigures().weights.map(({ address, html }) => [address, html]));
  const server = createSiteServer("out").listen(0, "127.0.0.1");
  const browser = await chromium.launch({ executablePath });
  try {
    for (const [kind, pattern] of Object.entries(kinds)) {
      const addresses = [...weights.keys()].filter((address) => pattern.test(address));
      const lengths = await measureLengths(browser, `http://127.0.0.1:${(server.address() as AddressInfo).port}`, addresses);
      const median = (numbers: readonly number[], digits: number) => medianOf(numbers).toFixed(digits);
      console.log(
        `\n${kind}: ${lengths.length}, mediaan ${median(
          lengths.map(({ screens }) => screens),
          1,
        )} schermen`,
      );
      console.log(
        `  ${median(
          lengths.map(({ elements }) => elements),
          0,
        )} elementen, ${median(
          addresses.map((address) => weights.get(address) ?? 0),
          0,
        )} bytes`,
      );
      console.log("schermen  elementen  bytes");
      for (const { address, screens, elements } of lengths.sort((a, b) => b.screens - a.screens)) {
        console.log(
          `${screens.toFixed(1).padStart(8)}  ${String(elements).padStart(9)}  ${String(weights.get(address)).padStart(5)}  ${address}`,
        );
      }
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
} else console.log("\nGeen browser gevonden: de lengte van de pagina's op een telefoon is niet gemeten.");
