import { Picture } from "./picture";

const primary = [["basisschool"], ["speciaal basis-", "onderwijs (sbo)"], ["speciaal", "onderwijs (so) *"]];
const secondary = [
  ["vmbo, havo", "en vwo"],
  ["praktijk-", "onderwijs"],
  ["voortgezet so", "(vso) *"],
];

/** The PO and the VO verband side by side, with the kinds of school in each; clusters 1 and 2 stand outside. */
export function TweeVerbanden() {
  return (
    <Picture
      width={340}
      height={400}
      caption="De twee verbanden, en wie er buiten staat."
      equivalent=" Bij het PO-verband horen de basisschool, het speciaal basisonderwijs (sbo) en het speciaal onderwijs (so). Bij het VO-verband horen vmbo, havo, vwo, praktijkonderwijs en het voortgezet speciaal onderwijs (vso). Het so en vso met een sterretje zijn van cluster 3 en 4. Cluster 1 en 2 horen bij geen van beide verbanden."
    >
      <Verband x={2} title="PO-verband" schools={primary} />
      <Verband x={176} title="VO-verband" schools={secondary} />
      <text x="2" y="272">
        * van cluster 3 en 4
      </text>
      <rect className="box-dashed" x="2" y="292" width="336" height="100" rx="8" />
      <text x="18" y="322" className="strong">
        Buiten de verbanden
      </text>
      <text x="18" y="348">
        cluster 1: slecht zien
      </text>
      <text x="18" y="374">
        cluster 2: slecht horen, of TOS
      </text>
    </Picture>
  );
}

function Verband({ x, title, schools }: { x: number; title: string; schools: readonly (readonly string[])[] }) {
  return (
    <>
      <rect className="box" x={x} y="2" width="162" height="244" rx="8" />
      <text x={x + 16} y="32" className="strong">
        {title}
      </text>
      <path className="rail" d={`M${x + 24} 66V214`} />
      {schools.map((lines, index) => (
        <g key={lines[0]}>
          <circle className="stop" cx={x + 24} cy={66 + index * 70} r="9" />
          {lines.map((line, lineIndex) => (
            <text key={line} x={x + 43} y={(lines.length === 1 ? 71 : 62) + index * 70 + lineIndex * 20}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </>
  );
}
