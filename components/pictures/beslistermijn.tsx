import { deadlineText } from "@/lib/registers/deadline-text";
import { deadlines } from "@/lib/registers/deadlines";
import { Picture } from "./picture";

const { span, extension } = deadlines["beslissing-aanmelding"];
const within = deadlineText("beslissing-aanmelding", "span");
const longer = deadlineText("beslissing-aanmelding", "extension");
const atMost = deadlineText("tijdelijke-plaatsing", "span");

/** The line is drawn to scale: this much for a week. */
const week = 34;
const start = 26;
const decision = start + span.amount * week;
const end = decision + extension.amount * week;
const ticks = Array.from({ length: span.amount + extension.amount }, (_, index) => `M16 ${start + index * week}h16`).join("");

/** The weeks that a school has to decide, from the day of enrolment. */
export function Beslistermijn() {
  return (
    <Picture width={340} height={end + 222} caption="Wanneer beslist de school?" equivalent={<Equivalent />}>
      <path className="rail" d={`M24 ${start}V${decision}${ticks}`} />
      <path className="rail" d={`M24 ${decision}V${end}`} strokeDasharray="6 5.3" />
      <Stop y={start} title="Dag van aanmelden" lines={["De school krijgt je formulier,", "mail of brief."]} />
      <Words y={start + 118} lines={["Elk streepje is een week.", "Vakanties tellen mee."]} />
      <Stop y={decision} title="Besluit van de school" lines={[`binnen ${within} na ontvangst`]} />
      <Words y={decision + 71} lines={[`Soms hooguit ${longer} langer:`, "één keer, met bericht aan jou."]} />
      <Stop
        y={end}
        title={`Na ${atMost} geen besluit?`}
        lines={["En nergens ingeschreven? Dan", "een tijdelijke plek, vanaf de", "volgende dag."]}
      />
      <rect className="box-dashed" x="48" y={end + 108} width="290" height="112" rx="8" />
      <text x="62" y={end + 137} className="strong">
        Dit is dan ook nodig
      </text>
      <Words y={end + 160} lines={["Je kind is oud genoeg.", "In vo en vso: het voldoet aan", "de eisen voor toelating."]} />
    </Picture>
  );
}

/** A stop with what happens on that day; its title stands level with the stop. */
function Stop({ y, title, lines }: { y: number; title: string; lines: readonly string[] }) {
  return (
    <>
      <rect className="box" x="48" y={y - 24} width="290" height={46 + lines.length * 22} rx="8" />
      <circle className="stop" cx="24" cy={y} r="10" />
      <text x="62" y={y + 5} className="strong">
        {title}
      </text>
      <Words y={y + 28} lines={lines} />
    </>
  );
}

function Words({ y, lines }: { y: number; lines: readonly string[] }) {
  return lines.map((line, index) => (
    <text key={line} x="62" y={y + index * 22}>
      {line}
    </text>
  ));
}

function Equivalent() {
  return (
    <ul>
      <li>Je meldt je kind aan met een formulier, mail of brief.</li>
      <li>De school beslist binnen {within} na ontvangst. Vakanties tellen mee.</li>
      <li>
        Lukt dat niet? Dan mag zij er één keer hooguit {longer} langer over doen. Dat moet zij laten weten, met de tijd die zij nog nodig
        heeft.
      </li>
      <li>
        Is er {atMost} na het aanmelden nog geen besluit? En staat je kind nergens ingeschreven? Dan komt er een tijdelijke plek, vanaf de
        volgende dag.
      </li>
      <li>Je kind moet daarvoor oud genoeg zijn. In vo en vso moet het ook aan de eisen voor toelating voldoen.</li>
    </ul>
  );
}
