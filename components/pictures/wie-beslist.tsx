import { Picture } from "./picture";

const steps = [
  { who: "De school", does: "vraagt de TLV aan" },
  { who: "Minstens twee deskundigen", does: "geven advies aan het verband" },
  { who: "Het samenwerkingsverband", does: "beslist over de TLV" },
  { who: "De nieuwe school", does: "beslist over de toelating" },
];

/** Who asks, who advises, who decides and who admits. */
export function WieBeslist() {
  return (
    <Picture
      width={340}
      height={390}
      caption="Wie doet wat bij een TLV"
      equivalent=" De school vraagt de TLV aan. Minstens twee deskundigen geven advies. Het samenwerkingsverband beslist over de TLV. De nieuwe school beslist daarna over de toelating. Jij geeft je mening bij de aanvraag."
    >
      <path className="rail" d="M24 44V320" />
      {steps.map(({ who, does }, index) => (
        <g key={who}>
          <rect className="box" x="48" y={16 + index * 92} width="284" height="68" rx="8" />
          <circle className="stop" cx="24" cy={50 + index * 92} r="11" />
          <text x="62" y={44 + index * 92} className="strong">
            {who}
          </text>
          <text x="62" y={68 + index * 92}>
            {does}
          </text>
        </g>
      ))}
    </Picture>
  );
}
