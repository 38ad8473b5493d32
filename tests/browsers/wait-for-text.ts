/** How long a browser may take to start, in milliseconds. */
const patience = 40_000;

/**
 * Waits until a program says something.
 * @param output where it says what it does
 * @param pattern what it says when it is ready
 * @returns the match
 * @throws when it ends before, or stays silent
 */
export function waitForText(output: NodeJS.ReadableStream, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`de browser startte niet binnen ${patience / 1000} s`)), patience);
    let text = "";
    output.on("data", (part) => {
      text += String(part);
      const match = pattern.exec(text);
      if (!match) return;
      clearTimeout(timer);
      resolve(match);
    });
    output.once("end", () => {
      clearTimeout(timer);
      reject(new Error(`de browser stopte meteen: ${text.trim().split("\n").at(-1)}`));
    });
  });
}
