/** Papers to write on or to take along from here, each with what it is before its name. They take the region and the days along. */
export function PaperLinks({
  before,
  papers,
}: {
  before: string;
  papers: readonly { readonly address: string; readonly title: string }[];
}) {
  if (papers.length === 0) return null;
  return (
    <ul className="no-print column mt-1">
      {papers.map(({ address, title }) => (
        <li key={address} className="flex">
          <a href={address} data-guide className="nav-link">
            {before}: {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
