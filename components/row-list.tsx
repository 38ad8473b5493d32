type Row = { readonly title: string; readonly address: string; readonly note?: string };

/** Links under each other, each a row to press, with what it is below its title. */
export function RowList({ rows }: { rows: readonly Row[] }) {
  return (
    <ul className="row-list">
      {rows.map(({ title, address, note }) => (
        <li key={`${title} ${address}`}>
          <a href={address} className="nav-link min-w-11">
            {title}
          </a>
          {note && <span className="small block">{note}</span>}
        </li>
      ))}
    </ul>
  );
}
