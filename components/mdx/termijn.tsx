import { DeadlineLabel } from "@/components/deadline-label";
import type { Edition } from "@/lib/edition";
import { hostTerms, hostTermsInWords } from "@/lib/region/host-terms";
import { deadlineText } from "@/lib/registers/deadline-text";
import { type DeadlineId, deadlines } from "@/lib/registers/deadlines";

/** A deadline in running text, with the label that says where it comes from. */
export function Termijn({ id, deel, edition }: { id: DeadlineId; deel?: "verlenging"; edition: Edition }) {
  const local = deel ? [] : hostTerms(id, edition);
  return (
    <>
      <strong>{deadlineText(id, deel === "verlenging" ? "extension" : "span")}</strong> <DeadlineLabel basis={deadlines[id].basis} />
      {local.length > 0 && <> (in jouw regio {hostTermsInWords(local)})</>}
    </>
  );
}
