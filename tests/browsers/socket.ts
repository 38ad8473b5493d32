import WebSocket from "ws";

/** A line to a browser: each command gets its own answer, and what the browser tells by itself goes to listeners. */
export type Line = {
  readonly send: (method: string, params?: object) => Promise<Record<string, unknown>>;
  readonly listen: (listener: (method: string) => void) => void;
  readonly close: () => void;
};

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string } | string;
  readonly message?: string;
};

/** How long a browser may take for one command, in milliseconds: an old one on a busy machine is slow. */
const patience = 60_000;

/**
 * Opens a line over a WebSocket. The protocols of Chromium (CDP) and Firefox (WebDriver BiDi) number their commands alike.
 * @throws when the browser does not answer; a command throws what the browser says is wrong with it
 */
export async function openLine(url: string): Promise<Line> {
  const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
  await new Promise<void>((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  const waiting = new Map<number, (message: Message) => void>();
  const listeners: ((method: string) => void)[] = [];
  let last = 0;
  socket.on("message", (data) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else if (message.method) for (const listener of listeners) listener(message.method);
  });
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        const timer = setTimeout(() => reject(new Error(`${method}: geen antwoord binnen ${patience / 1000} s`)), patience);
        waiting.set(id, ({ result, error, message }) => {
          clearTimeout(timer);
          waiting.delete(id);
          if (error) reject(new Error(`${method}: ${typeof error === "string" ? `${error} ${message}` : error.message}`));
          else resolve(result ?? {});
        });
        socket.send(JSON.stringify({ id, method, params }));
      }),
    listen: (listener) => void listeners.push(listener),
    close: () => socket.close(),
  };
}
