import type { NonEmpty } from "@/lib/non-empty";
import { type Drawn, faces, hairs, type PersonId, people } from "./people";

/** How far the next person stands to the right of the one before. */
const apart = 30;

const shoulders = "M5 48c0-11 7-16 19-16s19 5 19 16z";
const bands = "M21 32h6l1 11h-8z";

/**
 * One person, or a few beside each other. What they are called always stands beside it in words, so it is hidden from screen readers.
 */
export function Person({ who }: { who: NonEmpty<PersonId> }) {
  return (
    <svg
      className="person"
      viewBox={`0 0 ${48 + (who.length - 1) * apart} 48`}
      // Where there is no room for all, they get smaller and stay on the ground.
      preserveAspectRatio={who.length > 1 ? "xMidYMax" : undefined}
      aria-hidden="true"
    >
      {who.map((id, index) => {
        const one: Drawn = people[id];
        const moved = placed(index * apart, one);
        return moved ? (
          <g key={id} transform={moved}>
            <Figure one={one} />
          </g>
        ) : (
          <Figure key={id} one={one} />
        );
      })}
    </svg>
  );
}

/** Where someone stands, on the lower edge; a child is smaller. */
function placed(left: number, { is }: Drawn): string | undefined {
  if (is === "child") return `translate(${left + 4} 8) scale(.83)`;
  return left > 0 ? `translate(${left})` : undefined;
}

function Figure({ one: { skin, hair, hairTone, cloth, face, is } }: { one: Drawn }) {
  return (
    <>
      <path className={cloth} d={shoulders} />
      {is === "judge" && <path className="bands" d={bands} />}
      <circle className={skin} cx="24" cy="19" r="10" />
      <path className={hair === "scarf" ? "cloth-3" : hairTone} fillRule={hair === "scarf" ? "evenodd" : undefined} d={hairs[hair]} />
      <path className="face" d={faces[face ?? "plain"]} />
    </>
  );
}
