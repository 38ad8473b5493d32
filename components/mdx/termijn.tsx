import { DeadlineLabel } from "@/components/deadline-label";
import type { Edition } from "@/lib/edition";
import { hostDeadlines, hostDeadlinesInWords } from "@/lib/region/host";
import { deadlineText } from "@/lib/registers/deadline-text";
import { type DeadlineId, deadlines } from "@/lib/registers/deadlines";

/** A deadline in running text, with the label that says where it comes from. */
export function Termijn({ id, deel, edition }: { id: DeadlineId; deel?: "verlenging"; edition: Edition }) {
  const local = deel ? [] : hostDeadlines(id, edition);
  return (
    <>
      <strong>{deadlineText(id, deel === "verlenging" ? "extension" : "span")}</strong> <DeadlineLabel basis={deadlines[id].basis} />
      {local.length > 0 && <> (in jouw regio {hostDeadlinesInWords(local)})</>}
    </>
  );
}
