import { Island } from "@/components/island";
import { screen } from "@/lib/words/screen";

/** The sentence to say or send, ready to copy. */
export function SayPanel({ text, language }: { text: string; language: string }) {
  const { kop, ...words } = screen("zin", language);
  return (
    <section aria-labelledby="zeggen" className="column mt-8">
      <h2 id="zeggen">{kop}</h2>
      <div className="panel mt-3">
        <Island name="ready-sentence" props={{ text, words }} />
      </div>
    </section>
  );
}
