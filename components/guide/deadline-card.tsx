import { DeadlineLabel } from "@/components/deadline-label";
import { actors } from "@/lib/registers/actors";
import { deadlineText, spanText } from "@/lib/registers/deadline-text";
import { type Deadline, type DeadlineId, deadlines } from "@/lib/registers/deadlines";

/** What a parent asks about each kind of deadline. */
const spanQuestion = { duur: "Hoe lang", kalender: "Wanneer", herhaling: "Hoe vaak", open: "Hoe lang" } as const;

/** One deadline in full: how long, from when, who must act, the extension, and where it comes from. */
export function DeadlineCard({ id }: { id: DeadlineId }) {
  const { what, span, start, backwards, extension, actor, basis }: Deadline = deadlines[id];
  return (
    <div className="panel">
      <p>
        <strong>{sentenceCase(what)}</strong> <DeadlineLabel basis={basis} />
      </p>
      <dl className="mt-1 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1">
        <dt>{spanQuestion[span.kind]}</dt>
        <dd className="font-bold">
          {spanText(span)}
          {backwards && " ervoor"}
        </dd>
        {span.kind === "duur" && (
          <>
            <dt>{backwards ? "Vóór" : "Vanaf"}</dt>
            <dd>{start}</dd>
          </>
        )}
        {extension && (
          <>
            <dt>Langer</dt>
            <dd>hooguit {deadlineText(id, "extension")} erbij</dd>
          </>
        )}
        <dt>Wie</dt>
        <dd>{actors[actor].name}</dd>
      </dl>
    </div>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
