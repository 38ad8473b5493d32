import { Picture } from "./picture";

const steps = [
  { y: 2, height: 90, title: "Praat", lines: ["eerst met leraar of ib'er, dan", "met directeur of bestuur"] },
  { y: 106, height: 90, title: "Vraag steun", lines: ["ouder- en jeugdsteunpunt of", "onderwijsconsulent"] },
  { y: 210, height: 272, title: "Kies een officiële weg", lines: [] },
  { y: 496, height: 90, title: "Ga naar de rechter", lines: ["die beslist als jullie er", "zelf niet uitkomen"] },
];

/** The branches of the third step. */
const ways = [
  { y: 270, title: "Bezwaar", lines: ["bij wie besliste: school,", "verband of gemeente"] },
  { y: 344, title: "Geschillencommissie", lines: ["over plek, opp of verwijdering,", "niet over de TLV;", "haar oordeel bindt niet"] },
  { y: 440, title: "Klacht", lines: ["bij de klachtencommissie"] },
];

/** What to do when you do not agree: a stair of four steps, from a talk to the judge. */
export function TrapBijOneens() {
  return (
    <Picture width={340} height={698} caption="Ben je het niet eens? Ga stap voor stap." equivalent={<Equivalent />}>
      <path className="rail" d="M18 47V99h12V203h12V489h12V541" />
      {steps.map(({ y, height, title, lines }, index) => (
        <g key={title}>
          <rect className="box" x={42 + index * 12} y={y} width={296 - index * 12} height={height} rx="8" />
          <circle className="stop" cx={18 + index * 12} cy={y + 45} r="14" />
          <text x={18 + index * 12} y={y + 50} textAnchor="middle" className="strong">
            {index + 1}
          </text>
          <Words x={56 + index * 12} y={y + 30} title={title} lines={lines} />
        </g>
      ))}
      <path className="rail" d="M88 265V435" />
      {ways.map(({ y, title, lines }) => (
        <g key={title}>
          <circle className="stop" cx="88" cy={y - 5} r="6" />
          <Words x={104} y={y} title={title} lines={lines} />
        </g>
      ))}
      <rect className="box-dashed" x="2" y="606" width="336" height="90" rx="8" />
      <Words x={18} y={636} title="Let op" lines={["Termijnen lopen door terwijl je praat.", "Schrijf de datum op."]} />
    </Picture>
  );
}

function Words({ x, y, title, lines }: { x: number; y: number; title: string; lines: readonly string[] }) {
  return (
    <>
      <text x={x} y={y} className="strong">
        {title}
      </text>
      {lines.map((line, index) => (
        <text key={line} x={x} y={y + 22 + index * 22}>
          {line}
        </text>
      ))}
    </>
  );
}

function Equivalent() {
  return (
    <>
      <ol>
        <li>Praat eerst met de leraar of ib'er. Praat daarna met de directeur of het bestuur.</li>
        <li>Vraag steun bij het ouder- en jeugdsteunpunt of een onderwijsconsulent.</li>
        <li>
          Kies een officiële weg. Bezwaar maak je bij wie besliste: de school, het verband of de gemeente. De geschillencommissie oordeelt
          over een plek, het opp of verwijdering. Zij gaat niet over de TLV, en haar oordeel bindt niet. Met een klacht ga je naar de
          klachtencommissie.
        </li>
        <li>Ga naar de rechter. Die beslist als jullie er zelf niet uitkomen.</li>
      </ol>
      Let op: termijnen lopen door terwijl je praat. Schrijf de datum op.
    </>
  );
}
