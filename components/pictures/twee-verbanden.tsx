import { ageBars, barOf } from "@/lib/content/drawn-schools";
import { wordsInPicture } from "@/lib/content/picture-words";
import { Person } from "./person";

type Kind = keyof typeof ageBars;

/** Which school and which verband at which age, with each school as a bar on the same line of ages; clusters 1 and 2 stand outside. */
export function TweeVerbanden() {
  const words = wordsInPicture("twee-verbanden");
  const kinds = Object.keys(ageBars) as Kind[];
  return (
    <figure className="ages">
      <p className="ages-verband">
        <Person who={["kind"]} />
        <strong>{words.po}</strong>
      </p>
      <Bars kinds={kinds.filter((kind) => ageBars[kind].verband === "po")} />
      <p className="ages-step">{words.overstap}</p>
      <p className="ages-verband">
        <Person who={["jongere"]} />
        <strong>{words.vo}</strong>
      </p>
      <Bars kinds={kinds.filter((kind) => ageBars[kind].verband === "vo")} />
      <div className="ages-outside">
        <strong>{words.buiten}</strong>
        <ul>
          {(["cluster-1", "cluster-2"] as const).map((id) => (
            <li key={id}>
              {words[id].naam}: {words[id].tijd}
            </li>
          ))}
        </ul>
      </div>
    </figure>
  );
}

function Bars({ kinds }: { kinds: readonly Kind[] }) {
  const words = wordsInPicture("twee-verbanden");
  return (
    <ul>
      {kinds.map((kind) => {
        const { start, length } = barOf(ageBars[kind]);
        return (
          <li key={kind}>
            <strong>{words[kind].naam}:</strong> {words[kind].tijd}
            <svg className="age-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
              <path className="age-rail" d="M0 2h100" />
              <path className="age-span" d={`M${start} 2h${length}`} strokeDasharray={"isOpen" in ageBars[kind] ? "4 2" : undefined} />
            </svg>
          </li>
        );
      })}
    </ul>
  );
}
