import { Picture } from "./picture";

const layers = [
  { y: 20, title: "Basisondersteuning", lines: ["Elke school geeft deze hulp zelf.", "Geen aanvraag nodig."] },
  { y: 140, title: "Extra ondersteuning", lines: ["Op de eigen school, met een opp.", "Soms met een toewijzing."] },
  { y: 260, title: "Gespecialiseerd onderwijs", lines: ["Een andere school: sbo, so of vso.", "Alleen met een TLV."] },
];

/** Three layers of help, as stops on the line. */
export function LagenVanHulp() {
  return (
    <Picture
      width={340}
      height={370}
      caption="Drie lagen van hulp"
      equivalent=" Eerst basisondersteuning: die geeft elke school zelf, zonder aanvraag. Dan extra ondersteuning op de eigen school, met een plan (opp) en soms met een toewijzing. Daarna gespecialiseerd onderwijs op een andere school, alleen met een TLV."
    >
      <path className="rail" d="M24 66V306" />
      {layers.map(({ y, title, lines }) => (
        <g key={title}>
          <rect className="box" x="48" y={y} width="284" height="92" rx="8" />
          <circle className="stop" cx="24" cy={y + 46} r="10" />
          <text x="62" y={y + 30} className="strong">
            {title}
          </text>
          {lines.map((line, index) => (
            <text key={line} x="62" y={y + 54 + index * 22}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </Picture>
  );
}
