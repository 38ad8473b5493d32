import { readAgain } from "./fragment";

/**
 * Says why something could not be loaded. What finds out (lib/failure/explain.ts) is fetched only then. Never throws.
 * @param what with its verb: "Je antwoorden kunnen"
 * @param error what was thrown
 */
export async function whyNot(what: string, error: unknown): Promise<string> {
  // What an island reads by itself, it reads again when the line is back.
  window.ononline = readAgain;
  const why = async () => (await haalOp<{ explain: (error: unknown) => Promise<string> }>("/storing.js")).explain(error);
  // Without even that file, more than a question would be a guess.
  return `${what} nu niet geladen worden. ${await why().catch(() => "Heb je internet? Probeer het dan nog eens.")}`;
}
