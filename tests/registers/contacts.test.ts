import { expect, test } from "vitest";
import { dialAddress } from "@/lib/dial-address";
import { allActors } from "@/lib/registers/actor-words";
import { contactOf } from "@/lib/registers/contact-words";
import { besidesAlarm, type ContactId, contacts } from "@/lib/registers/contacts";

const all = (Object.keys(contacts) as ContactId[]).map((id) => [id, contactOf(id)] as const);

test("elk nummer is te bellen, en zegt waar en wanneer het is gelezen", () => {
  const withNumber = all.filter(([, { phone }]) => phone !== undefined);
  expect(withNumber.length).toBeGreaterThanOrEqual(4);
  for (const [id, { phone = "", seen }] of withNumber) {
    expect(dialAddress(phone), id).toMatch(/^tel:(?:11[23]|0(?:800|900)\d{4,7}|0\d{9})$/u);
    expect(seen?.on.length, id).toBeGreaterThan(0);
    expect(seen?.day, id).toMatch(/^20\d\d-\d\d-\d\d$/u);
  }
});

test("wie niet kan bellen, leest bij elke instantie een andere weg", () => {
  for (const [id, { otherwise, cost, page }] of all) {
    expect(otherwise, id).toMatch(/site|chat|app|mail|langsgaan/iu);
    expect(cost, id).not.toBe("");
    expect(new URL(page).protocol, id).toBe("https:");
  }
});

// These numbers changed, and no page of today shows the new ones.
test.each(["0800 5010", "0900 8020", "0800 8020"])("%s staat er niet", (number) => {
  expect(all.map(([, { phone }]) => phone)).not.toContain(number);
});

test("elke instantie is van iemand, of staat bij gevaar", () => {
  const ofActors = allActors().flatMap(({ reach }) => reach ?? []);
  expect(ofActors.length).toBeGreaterThanOrEqual(3);
  expect(new Set<ContactId>([...ofActors, "alarm", ...besidesAlarm])).toEqual(new Set(all.map(([id]) => id)));
});
