import { icons } from "@/components/actor-icon";
import type { ActorId } from "@/lib/registers/actors";
import { Picture } from "./picture";

type Row = { readonly y: number; readonly actor: ActorId; readonly who: string; readonly does: readonly string[] };

const onTheRoute: readonly Row[] = [
  { y: 2, actor: "ouders", who: "Jij als ouder", does: ["praat mee en geeft toestemming", "voor onderzoek van je kind"] },
  {
    y: 104,
    actor: "school",
    who: "De school",
    does: ["helpt je kind en maakt het opp,", "vraagt extra hulp of een TLV aan", "en zoekt zo nodig een plek"],
  },
  { y: 228, actor: "deskundige", who: "Minstens twee deskundigen", does: ["geven advies over de TLV"] },
  {
    y: 308,
    actor: "samenwerkingsverband",
    who: "Het samenwerkingsverband",
    does: ["beslist over de TLV en", "verdeelt geld voor extra hulp"],
  },
  { y: 410, actor: "nieuwe-school", who: "De nieuwe school", does: ["beslist over de toelating"] },
];

const beside: readonly Row[] = [
  { y: 528, actor: "gemeente", who: "De gemeente", does: ["gaat over leerplicht, vervoer", "naar school en jeugdhulp"] },
  { y: 630, actor: "steunpunt", who: "Ouder- en jeugdsteunpunt", does: ["legt uit, denkt mee en helpt jou"] },
];

/** Who does what and who decides: the actors as stops, and those who stand beside the route. */
export function WieDoetWat() {
  return (
    <Picture width={340} height={700} caption="Wie doet wat, en wie beslist?" equivalent={<Equivalent />}>
      <path className="rail" d="M26 48V444" />
      <circle className="here" cx="26" cy="47" r="24" />
      {onTheRoute.map((row) => (
        <Actor key={row.actor} row={row} box="box" />
      ))}
      <text x="58" y="512">
        Naast de route:
      </text>
      {beside.map((row) => (
        <Actor key={row.actor} row={row} box="box-dashed" />
      ))}
    </Picture>
  );
}

function Actor({ row: { y, actor, who, does }, box }: { row: Row; box: "box" | "box-dashed" }) {
  const height = 46 + does.length * 22;
  const middle = y + height / 2;
  const Icon = icons[actor];
  return (
    <>
      <rect className={box} x="58" y={y} width="280" height={height} rx="8" />
      <circle className="stop" cx="26" cy={middle} r="18" />
      <Icon x="15" y={middle - 11} size="22" />
      <text x="70" y={y + 30} className="strong">
        {who}
      </text>
      {does.map((line, index) => (
        <text key={line} x="70" y={y + 52 + index * 22}>
          {line}
        </text>
      ))}
    </>
  );
}

function Equivalent() {
  return (
    <ul>
      <li>
        Jij als ouder praat mee en geeft toestemming voor onderzoek van je kind. Vanaf 12 jaar geeft ook je kind toestemming, vanaf 16 jaar
        alleen je kind.
      </li>
      <li>De school helpt je kind en maakt het opp. Zij vraagt extra hulp of een TLV aan. Ook zoekt zij zo nodig een plek voor je kind.</li>
      <li>Minstens twee deskundigen geven advies over de TLV.</li>
      <li>Het samenwerkingsverband beslist over de TLV en verdeelt geld voor extra hulp.</li>
      <li>De nieuwe school beslist over de toelating.</li>
      <li>Naast de route: de gemeente gaat over leerplicht, vervoer naar school en jeugdhulp.</li>
      <li>Ook naast de route: het ouder- en jeugdsteunpunt legt uit, denkt mee en helpt jou.</li>
    </ul>
  );
}
