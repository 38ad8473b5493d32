"use client";

import { useState } from "react";
import { FreshText } from "@/components/fresh-text";
import type { CalendarDay } from "@/lib/dates/calendar-file";
import { useReady } from "./use-ready";
import { whyNot } from "./why-not";

/** The fixed part of what goes into a calendar. */
type Props = Omit<CalendarDay, "made" | "description"> & { readonly description: string };

/** Saves one day as a calendar file. The library that writes it is fetched on the first press only. */
export function CalendarButton(day: Props) {
  const ready = useReady();
  const [message, setMessage] = useState("");

  async function save() {
    try {
      (await import("./save-day")).saveDay(day);
      setMessage(
        "Het bestand is gemaakt. Open het om de dag in je agenda te zetten. Zie je geen bestand? Open deze pagina dan in je gewone browser.",
      );
    } catch (error) {
      setMessage(await whyNot("Het bestand kan", error));
    }
  }

  return (
    <p data-alone className={`needs-script no-print mt-3 flex min-h-10 flex-wrap items-center gap-3${ready ? "" : " waiting"}`}>
      <button type="button" className="button" onClick={save}>
        Zet in mijn agenda<span className="sr-only">: {day.title}</span>
      </button>
      <span role="status">
        <FreshText text={message} />
      </span>
    </p>
  );
}
