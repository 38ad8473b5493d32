import { Island } from "@/components/island";

/** The sentence to say or send, ready to copy. */
export function SayPanel({ text }: { text: string }) {
  return (
    <section aria-labelledby="zeggen" className="column mt-8">
      <h2 id="zeggen">Dit kun je zeggen of sturen</h2>
      <div className="panel mt-3">
        <Island name="ready-sentence" props={{ text }} />
      </div>
    </section>
  );
}
