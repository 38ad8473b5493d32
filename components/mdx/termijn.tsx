import { DeadlineLabel } from "@/components/deadline-label";
import { Gap } from "@/components/host/gap";
import { deadlineText } from "@/lib/registers/deadline-text";
import { type DeadlineId, deadlines } from "@/lib/registers/deadlines";

/** A deadline in running text, with the label that says where it comes from. */
export function Termijn({ id, deel }: { id: DeadlineId; deel?: "verlenging" }) {
  return (
    <>
      <strong>{deadlineText(id, deel === "verlenging" ? "extension" : "span")}</strong> <DeadlineLabel basis={deadlines[id].basis} />
      {!deel && <Gap name={`deadline:${id}`} />}
    </>
  );
}
