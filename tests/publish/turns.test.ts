import { expect, test } from "vitest";
import { makeTurns } from "@/lib/publish/serve/turns";

test("zoveel tegelijk, de rest in volgorde, en een fout geeft de beurt door", async () => {
  const inTurn = makeTurns(2);
  const order: number[] = [];
  let busy = 0;
  let mostBusy = 0;
  const jobs = Array.from({ length: 10 }, (_, at) =>
    inTurn(async () => {
      busy += 1;
      mostBusy = Math.max(mostBusy, busy);
      order.push(at);
      await new Promise((resolve) => setTimeout(resolve, 1));
      busy -= 1;
      if (at === 3) throw new Error("mislukt");
      return at;
    }),
  );
  const results = await Promise.allSettled(jobs);
  expect(mostBusy).toBe(2);
  expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(results.filter(({ status }) => status === "rejected")).toHaveLength(1);
  expect(results[9]).toEqual({ status: "fulfilled", value: 9 });
});
