import { answerTo } from "../dates/answer";
import type { Calendar } from "../dates/calendar-entry";
import type { DeadlinesInShort } from "../dates/deadlines-in-short";
import { sentenceCase } from "../sentence-case";
import type { Entry, Folder } from "./model";

/** A day in the folder that still lies ahead. */
export type Due = {
  readonly entry: Entry;
  /** Whom it is about. */
  readonly child: string;
  /** "Bezwaar maken bij het verband" */
  readonly what: string;
  /** "Uiterlijk maandag 4 januari 2027." */
  readonly main: string;
  readonly calendar: Calendar;
};

/** The days that still lie ahead, the nearest first, counted again with the rules of today. */
export function dueIn({ entries, children }: Folder, deadlines: DeadlinesInShort, now: Date): readonly Due[] {
  const due = entries.flatMap((entry): Due[] => {
    const deadline = entry.deadline === undefined ? undefined : deadlines[entry.deadline];
    if (!deadline || entry.deadline === undefined) return [];
    const answer = answerTo(entry.deadline, deadline, entry.day, entry.paused, now);
    if (!("main" in answer) || !answer.calendar) return [];
    // Each child has its own: two with the same deadline from the same day stand beside each other in a calendar.
    const calendar = { ...answer.calendar, uid: answer.calendar.uid.replace("@", `-${entry.child}@`) };
    return [
      {
        entry,
        child: children.find(({ id }) => id === entry.child)?.name ?? "",
        what: sentenceCase(deadline.what),
        main: answer.main,
        calendar,
      },
    ];
  });
  return due.sort((a, b) => (a.calendar.day < b.calendar.day ? -1 : 1));
}
