import type { Page } from "@playwright/test";

/** What a page asked for, and what its browser complained about, since the last forget(). */
type Watched = { readonly requests: string[]; readonly faults: string[]; readonly forget: () => void };

/** Records every request of a page, and every error, warning and refusal of its policy. */
export async function watchFaults(page: Page): Promise<Watched> {
  const requests: string[] = [];
  const faults: string[] = [];
  page.context().on("request", (request) => requests.push(request.url()));
  page.on("websocket", (socket) => requests.push(socket.url()));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  await page.exposeBinding("reportViolation", (_, text: string) => faults.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      (window as unknown as { reportViolation: (text: string) => void }).reportViolation(`${violatedDirective}: ${blockedURI}`);
    });
  });
  return {
    requests,
    faults,
    forget() {
      requests.length = 0;
      faults.length = 0;
    },
  };
}
