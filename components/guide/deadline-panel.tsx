import { DeadlineLabel } from "@/components/deadline-label";
import { Filled } from "@/components/filled";
import { Gap } from "@/components/host/gap";
import { Island } from "@/components/island";
import { countableDeadline } from "@/lib/dates/calculation";
import { deadlineInShort } from "@/lib/dates/deadlines-in-short";
import { holidaysIn, nextDays, nextDaysInWords } from "@/lib/dates/next-days";
import { exampleText } from "@/lib/dates/result-text";
import type { Edition } from "@/lib/edition";
import type { Way } from "@/lib/guide/model";
import { actorOf } from "@/lib/registers/actor-words";
import { deadlineText } from "@/lib/registers/deadline-text";
import { deadlineOf } from "@/lib/registers/deadline-words";
import type { DeadlineId } from "@/lib/registers/deadlines";
import { sentenceCase } from "@/lib/sentence-case";
import { spoken } from "@/lib/words/language";
import { filled, screen } from "@/lib/words/screen";

/** What a parent asks about each kind of deadline. */
const spanQuestion = { duur: "duur", kalender: "wanneer", herhaling: "herhaling", moment: "wanneer", open: "duur" } as const;

type Props = { readonly id: DeadlineId; readonly way: Way | "here" | undefined; readonly edition: Edition };

/** One deadline in full: how long, from when, who must act, the extension, where it comes from, and the parent's own last day. */
export function DeadlinePanel({ id, way, edition }: Props) {
  const { language } = edition;
  const { what, span, start, backwards, extension, actor, basis, language: told } = deadlineOf(id, language);
  const words = screen("termijn", language);
  const length = deadlineText(id, "span", language);
  return (
    <div className="panel">
      <h3 id={`termijn-${id}`} {...spoken(told, language)}>
        {sentenceCase(what)}
      </h3>
      <p>
        <DeadlineLabel basis={basis} language={language} />
      </p>
      <dl className="rows mt-1">
        <div>
          <dt>{words[backwards ? "wanneer" : spanQuestion[span.kind]]}</dt>
          <dd className="font-bold">{backwards ? filled(words.voor, { duur: length, dag: start }) : length}</dd>
        </div>
        {span.kind === "duur" && !backwards && (
          <div>
            <dt>{words.vanaf}</dt>
            <dd {...spoken(told, language)}>{start}</dd>
          </div>
        )}
        {language === "nl" && <Gap name={`deadline-row:${id}`} />}
        {extension && (
          <div>
            <dt>{words.langer}</dt>
            <dd>{filled(words.verlenging, { duur: deadlineText(id, "extension", language) })}</dd>
          </div>
        )}
        <div>
          <dt>{words.wie}</dt>
          <dd {...spoken(actorOf(actor, language).language, language)}>{actorOf(actor, language).name}</dd>
        </div>
      </dl>
      {/* The calculator speaks Dutch only. */}
      {language === "nl" && <OwnDay id={id} way={way} edition={edition} />}
      {language === "nl" && <FixedDays id={id} edition={edition} />}
    </div>
  );
}

/** The field in which a parent picks a day, and an example for who has no JavaScript or has not picked one. */
function OwnDay({ id, way, edition }: Props) {
  const deadline = deadlineInShort(id);
  if (!deadline) return null;
  const pause = countableDeadline(id)?.pause;
  const props = {
    id,
    deadline,
    example: exampleText(deadline, edition.day),
    ...(pause && { pause }),
    ...(way && {
      way: way === "here" ? "Op deze pagina staat wat je dan kunt doen." : { label: way.label, to: way.next },
    }),
  };
  return <Island name="date-calculator" props={props} />;
}

/** When fixed days in the year come next. */
function FixedDays({ id, edition }: Pick<Props, "id" | "edition">) {
  const days = nextDays(id, edition.day);
  if (!days) return null;
  const { what } = deadlineOf(id);
  const holidays = holidaysIn(days);
  return (
    <>
      <p className="mt-2">
        <Filled said={screen("termijn", "nl").eerstvolgend} values={{ dagen: <strong>{nextDaysInWords(days)}</strong> }} />
        {holidays.length > 0 && ` Let op: daarin ${holidays.length === 1 ? "valt" : "vallen"} ${holidays.join(" en ")}.`}
      </p>
      <Island
        name="calendar-button"
        props={{ uid: `${id}-${days.first}@passende-plek`, title: sentenceCase(what), description: nextDaysInWords(days), day: days.first }}
      />
    </>
  );
}
