"use client";

import { useState } from "react";
import type { CalendarDay } from "@/lib/dates/calendar-file";
import { useReady } from "./use-ready";
import { whyNot } from "./why-not";

/** The fixed part of what goes into a calendar. */
type Props = Omit<CalendarDay, "made" | "description"> & { readonly description: string };

/** Saves one day as a calendar file. The library that writes it is fetched on the first press only. */
export function CalendarButton({ uid, title, description, day }: Props) {
  const ready = useReady();
  const [message, setMessage] = useState("");

  async function save() {
    try {
      const { calendarFile } = await import("@/lib/dates/calendar-file");
      const text = calendarFile({
        uid,
        title,
        description: `${description}\n${location.origin}${location.pathname}`,
        day,
        made: new Date(),
      });
      const url = URL.createObjectURL(new Blob([text], { type: "text/calendar;charset=utf-8" }));
      const link = Object.assign(document.createElement("a"), { href: url, download: `${uid.replace(/@.*$/u, "")}.ics` });
      link.click();
      // Some browsers still read the file after the click.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
      setMessage("Het bestand is gemaakt. Open het om de dag in je agenda te zetten.");
    } catch (error) {
      setMessage(await whyNot("Het bestand kan", error));
    }
  }

  return (
    <p className={`needs-script no-print mt-3 flex min-h-11 flex-wrap items-center gap-3${ready ? "" : " invisible"}`}>
      <button type="button" className="button" onClick={save}>
        Zet in mijn agenda<span className="sr-only">: {title}</span>
      </button>
      <span role="status">{message}</span>
    </p>
  );
}
