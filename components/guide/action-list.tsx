import { screen } from "@/lib/words/screen";

/** So many things to do stand in view; what comes after is folded. */
const mostInView = 3;

type Props = { readonly actions: readonly string[]; readonly language: string };

/** The one thing to do now: the first of a node's actions, which is the most important. */
export function FirstAction({ actions, language }: Props) {
  return (
    <section aria-labelledby="doen" className="column mt-4">
      <h2 id="doen">{screen("stap", language).eerst}</h2>
      <p className="first-action">{actions[0]}</p>
    </section>
  );
}

/** What a parent can do besides, a few in view. */
export function OtherActions({ actions, language }: Props) {
  const others = actions.slice(1);
  if (others.length === 0) return null;
  const [inView, folded] = [others.slice(0, mostInView), others.slice(mostInView)];
  return (
    <section aria-labelledby="ook" className="column mt-4">
      <h2 id="ook">{screen("stap", language).ook}</h2>
      <ActionList actions={inView} />
      {folded.length > 0 && (
        <details className="fold">
          <summary>{screen("stap", language).meer}</summary>
          <ActionList actions={folded} />
        </details>
      )}
    </section>
  );
}

function ActionList({ actions }: { actions: readonly string[] }) {
  return (
    <ul className="bullets mt-2">
      {actions.map((action) => (
        <li key={action}>{action}</li>
      ))}
    </ul>
  );
}
