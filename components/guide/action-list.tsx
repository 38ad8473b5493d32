/** What a parent can do, numbered, as stops on the line. */
export function ActionList({ actions }: { actions: readonly string[] }) {
  return (
    <ol className="line line-numbers column mt-4">
      {actions.map((action) => (
        <li key={action}>{action}</li>
      ))}
    </ol>
  );
}
