import { jsxs } from "react/jsx-runtime";
import { DeadlineLabel } from "@/components/deadline-label";
import { Filled } from "@/components/filled";
import { Gap } from "@/components/host/gap";
import { Island } from "@/components/island";
import { calculate } from "@/lib/dates/calculate";
import { countableDeadline } from "@/lib/dates/calculation";
import { type DeadlineInShort, deadlineInShort } from "@/lib/dates/deadlines-in-short";
import { holidaysIn, nextDays, nextDaysInWords } from "@/lib/dates/next-days";
import { exampleDay, exampleText } from "@/lib/dates/result-text";
import { timeBar } from "@/lib/dates/time-bar";
import type { Edition } from "@/lib/edition";
import type { Way } from "@/lib/guide/model";
import { actorOf } from "@/lib/registers/actor-words";
import { deadlineText } from "@/lib/registers/deadline-text";
import { deadlineOf } from "@/lib/registers/deadline-words";
import type { DeadlineId } from "@/lib/registers/deadlines";
import { sentenceCase } from "@/lib/sentence-case";
import { spoken } from "@/lib/words/language";
import { filled, screen } from "@/lib/words/screen";
import { drawTimeBar } from "./time-bar";

type Props = {
  readonly id: DeadlineId;
  readonly way: Way | "here" | undefined;
  readonly edition: Edition;
  readonly heading: "h2" | "h3";
};

/** One deadline in full: how long, from when, who must act, the extension, where it comes from, and the parent's own last day. */
export function DeadlinePanel({ id, way, edition, heading: Heading }: Props) {
  const { language } = edition;
  const { what, span, start, backwards, extension, actor, basis, language: told } = deadlineOf(id, language);
  const words = screen("termijn", language);
  const length = deadlineText(id, "span", language);
  // The calculator and its example speak Dutch only.
  const isDutch = language === "nl";
  const counted = isDutch && deadlineInShort(id);
  return (
    <div className="panel">
      <Heading id={`termijn-${id}`} {...spoken(told, language)}>
        {sentenceCase(what)}
      </Heading>
      <p className="mt-1">
        <strong>{backwards ? filled(words.voor, { duur: length, dag: start }) : length}</strong>{" "}
        <DeadlineLabel basis={basis} language={language} />
      </p>
      {isDutch && <OwnDay id={id} way={way} />}
      {counted && <ExampleBar id={id} deadline={counted} today={edition.day} />}
      {isDutch && <FixedDays id={id} edition={edition} />}
      <details className="fold">
        <summary>{words.telt}</summary>
        <dl className="rows">
          {span.kind === "duur" && !backwards && (
            <div>
              <dt>{words.vanaf}</dt>
              <dd {...spoken(told, language)}>{start}</dd>
            </div>
          )}
          {isDutch && <Gap name={`deadline-row:${id}`} />}
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
        {counted && <p className="no-print small mt-2">{exampleText(counted, edition.day)}</p>}
      </details>
    </div>
  );
}

/** The field in which a parent picks a day. */
function OwnDay({ id, way }: Pick<Props, "id" | "way">) {
  const deadline = deadlineInShort(id);
  if (!deadline) return null;
  const pause = countableDeadline(id)?.pause;
  const props = {
    id,
    deadline,
    ...(pause && { pause }),
    ...(way && {
      way: way === "here" ? "Op deze pagina staat wat je dan kunt doen." : { label: way.label, to: way.next },
    }),
  };
  return <Island name="date-calculator" props={props} />;
}

/** How the deadline runs, drawn with the day of the example: the calculator takes it away when there is a day of the parent's own. */
function ExampleBar({ id, deadline: { calculation }, today }: { id: DeadlineId; deadline: DeadlineInShort; today: string }) {
  const day = exampleDay(today);
  return <div data-example={id}>{drawTimeBar({ jsxs }, timeBar(calculation, day, calculate(calculation, day), undefined))}</div>;
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
