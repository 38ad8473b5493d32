import type { ActorId } from "../registers/actors";

/** Someone in the drawing of a talk. */
export type DrawnSeat = { readonly actor: ActorId; readonly name: string; readonly decides: boolean };

/** Who sits where: on the far side of the table, on the near side, and who decides without sitting there. */
export type DrawnTable = {
  readonly far: readonly DrawnSeat[];
  readonly near: readonly DrawnSeat[];
  readonly elsewhere: DrawnSeat | undefined;
};

type Talk = { readonly seats: readonly { readonly actor: ActorId; readonly name: string }[]; readonly decides: ActorId };

/**
 * Puts everyone of a talk at the table. Two sit beside each other, not face to face; of more, the larger half sits on the far side.
 * @param nameOf what someone is called who does not sit there
 */
export function drawnTable({ seats, decides }: Talk, nameOf: (actor: ActorId) => string): DrawnTable {
  const drawn = seats.map(({ actor, name }): DrawnSeat => ({ actor, name, decides: actor === decides }));
  const far = drawn.length < 3 ? drawn.length : Math.ceil(drawn.length / 2);
  return {
    far: drawn.slice(0, far),
    near: drawn.slice(far),
    elsewhere: drawn.some((seat) => seat.decides) ? undefined : { actor: decides, name: nameOf(decides), decides: true },
  };
}
