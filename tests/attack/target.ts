/** The program that is attacked: the server by itself, over the folder that is named, on any free port, which it prints. */
import type { AddressInfo } from "node:net";
import { createSiteServer } from "@/lib/publish/server";

const [, , folder = ""] = process.argv;
const server = createSiteServer(folder);
server.on("error", (error) => console.error(error.message));
server.listen(0, "127.0.0.1", () => console.log((server.address() as AddressInfo).port));
