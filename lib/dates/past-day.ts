import { z } from "zod";
import { isDay } from "./day";

/**
 * A day on which someone read or confirmed something: it exists, and it is not still to come.
 * @param error the message when it is no day, in Dutch
 * @param latest ISO date of the last day that it can be; left out where that does not matter
 */
export function pastDay(error: string, latest = "9999-12-31") {
  const message = (day: string) => {
    if (!isDay(day)) return error;
    return day > latest ? `deze dag komt nog: het is nu ${latest}. Schrijf de dag waarop het is nagekeken.` : undefined;
  };
  return z.string(error).superRefine((day, context) => {
    const fault = message(day);
    if (fault) context.addIssue({ code: "custom", message: fault });
  });
}
