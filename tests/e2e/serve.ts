/** Serves the published site for the tests. It does not build: what is tested is what stands in out/. */
import { existsSync } from "node:fs";
import { createSiteServer } from "@/lib/publish/server";
import { sitePort } from "./ports";

if (existsSync("out/index.html.br")) {
  const server = createSiteServer("out");
  server.on("error", (error: NodeJS.ErrnoException) => {
    console.error(error.code === "EADDRINUSE" ? `Poort ${sitePort} is al in gebruik: stop eerst wat daar draait.` : error.message);
    process.exitCode = 1;
  });
  server.listen(sitePort, "127.0.0.1");
} else {
  console.error("In out/ staat geen gepubliceerde site: draai eerst npm run build.");
  process.exitCode = 1;
}
