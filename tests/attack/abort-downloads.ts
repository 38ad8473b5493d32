import { connect } from "node:net";
import { largeFile } from "./small-site";

/** Begins to download the large file and hangs up at the first bytes, so many times, some at a time. */
export async function abortDownloads(port: number, count: number, together = 25): Promise<void> {
  let begun = 0;
  const worker = async () => {
    while (begun < count) {
      begun += 1;
      await abortOne(port);
    }
  };
  await Promise.all(Array.from({ length: together }, worker));
}

function abortOne(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(`GET /${largeFile.name} HTTP/1.1\r\nHost: localhost\r\n\r\n`));
    socket.once("data", () => socket.destroy());
    socket.on("error", reject);
    socket.on("close", () => resolve());
  });
}
