import { Island } from "@/components/island";
import { screen } from "@/lib/words/screen";

/**
 * The sentence to say or send, ready to copy.
 * @param isBare without a heading and a panel of its own, in a part that has them
 */
export function SayPanel({ text, language, isBare = false }: { text: string; language: string; isBare?: boolean }) {
  const { kop, ...words } = screen("zin", language);
  if (isBare) return <Island name="ready-sentence" props={{ text, words }} />;
  return (
    <section aria-labelledby="zeggen" className="column mt-4">
      <h2 id="zeggen">{kop}</h2>
      <div className="panel mt-2">
        <Island name="ready-sentence" props={{ text, words }} />
      </div>
    </section>
  );
}
