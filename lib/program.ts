import { faultText } from "./collect";

/**
 * Runs a program for editors. What they can mend is told in one sentence each, without a stack, and sets the exit code. Anything else
 * is a slip of the program itself, and keeps its stack.
 */
export async function program(run: () => void | Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    process.exitCode = 1;
    console.error(messageOf(error));
  }
}

function messageOf(error: unknown): string {
  try {
    return faultText(error);
  } catch {
    return `Dit is een fout van het programma zelf, niet van jou. Geef deze regels door:\n${(error as Error).stack ?? String(error)}`;
  }
}
