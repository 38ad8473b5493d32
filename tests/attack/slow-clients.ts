import { connect, type Socket } from "node:net";
import { largeFile } from "./small-site";

export type SlowClients = {
  /** The status that each got which has begun to receive. */
  readonly statuses: () => readonly number[];
  /** How many were let go by the server. */
  readonly letGo: () => number;
  readonly stop: () => void;
};

/** Ask for the large file, and take a thousand bytes of it every second. */
export function slowReaders(port: number, count: number): SlowClients {
  return slowClients(port, count, `GET /${largeFile.name} HTTP/1.1\r\nHost: localhost\r\n\r\n`, (socket) => socket.read(1_000));
}

/** Send a request that never ends, one header every second. */
export function slowSenders(port: number, count: number): SlowClients {
  return slowClients(port, count, "GET / HTTP/1.1\r\nHost: localhost\r\n", (socket) => socket.write("X: y\r\n"));
}

function slowClients(port: number, count: number, opening: string, everySecond: (socket: Socket) => void): SlowClients {
  const statuses: number[] = [];
  let letGo = 0;
  const sockets = Array.from({ length: count }, () => {
    const socket = connect(port, "127.0.0.1", () => socket.write(opening));
    // Nothing flows by itself: what is not read stays with the system, and then with the server.
    socket.once("readable", () => {
      const start = String(socket.read("HTTP/1.1 200".length) ?? "");
      if (start) statuses.push(Number(start.slice(-3)));
    });
    socket.on("error", () => undefined);
    socket.on("close", () => (letGo += 1));
    return socket;
  });
  const timer = setInterval(() => {
    for (const socket of sockets) if (!socket.destroyed) everySecond(socket);
  }, 1_000);
  const stop = () => {
    clearInterval(timer);
    for (const socket of sockets) socket.destroy();
  };
  return { statuses: () => statuses, letGo: () => letGo, stop };
}
