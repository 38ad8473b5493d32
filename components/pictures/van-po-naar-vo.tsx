import { deadlineText } from "@/lib/registers/deadline-text";
import { Picture } from "./picture";

const advice = deadlineText("voorlopig-advies", "span");
const exam = deadlineText("doorstroomtoets", "span");
const finalAdvice = deadlineText("definitief-advies", "span");
const enrolment = deadlineText("aanmelden-brugklas", "span");
const within = deadlineText("beslissing-aanmelding", "span");
const longer = deadlineText("beslissing-aanmelding", "extension");

const stops = [
  { y: 126, when: monthOf(advice), title: "Voorlopig advies", lines: linesOf(advice) },
  { y: 230, when: monthOf(exam), title: "Doorstroomtoets", lines: linesOf(exam) },
  { y: 334, when: monthOf(finalAdvice), title: "Definitief advies", lines: [`op zijn laatst ${finalAdvice}`] },
  {
    y: 416,
    when: monthOf(enrolment),
    title: "Aanmelden brugklas",
    lines: [...linesOf(enrolment), "ook praktijkonderwijs,", "maar niet vso"],
  },
  { y: 564, when: "daarna", title: "Besluit van de school", lines: [`binnen ${within} na`, "ontvangst, soms hooguit", `${longer} langer`] },
  { y: 690, when: "tot slot", title: "Nieuw schooljaar", lines: ["dan begint de brugklas"] },
];

/** The last year of primary school, month by month. */
export function VanPoNaarVo() {
  return (
    <Picture width={340} height={760} caption="Van groep 8 naar de brugklas" equivalent={<Equivalent />}>
      <path className="rail" d="M92 102V716" />
      <rect className="box-dashed" x="2" y="2" width="336" height="100" rx="8" />
      <text x="18" y="32" className="strong">
        Naar vso of praktijkonderwijs?
      </text>
      <text x="18" y="56">
        Begin al in groep 7 of 8 met de TLV:
      </text>
      <text x="18" y="78">
        die moet er vóór de plaatsing zijn.
      </text>
      {stops.map(({ y, when, title, lines }) => (
        <g key={title}>
          <rect className="box" x="114" y={y} width="224" height={46 + lines.length * 22} rx="8" />
          <circle className="stop" cx="92" cy={y + 25} r="9" />
          <text x="74" y={y + 30} textAnchor="end">
            {when}
          </text>
          <text x="126" y={y + 30} className="strong">
            {title}
          </text>
          {lines.map((line, index) => (
            <text key={line} x="126" y={y + 52 + index * 22}>
              {line}
            </text>
          ))}
        </g>
      ))}
    </Picture>
  );
}

/** A date in lines that fit the drawing: "10 januari", "tot en met 31 januari". */
function linesOf(date: string): string[] {
  return date.split(/ (?=tot en met |volle )/u);
}

/** The month in which a date ends: its last word. */
function monthOf(date: string): string {
  return date.slice(date.lastIndexOf(" ") + 1);
}

function Equivalent() {
  return (
    <ul>
      <li>Naar vso of praktijkonderwijs? Begin al in groep 7 of 8 met de TLV. Die moet er vóór de plaatsing zijn.</li>
      <li>Het voorlopige advies komt in de tijd van {advice}.</li>
      <li>De doorstroomtoets is in {exam}.</li>
      <li>Het definitieve advies komt op zijn laatst op {finalAdvice}.</li>
      <li>Aanmelden voor de brugklas doe je van {enrolment}. Die week geldt ook voor praktijkonderwijs, maar niet voor vso.</li>
      <li>
        De school beslist binnen {within} na ontvangst. Zij mag er één keer hooguit {longer} langer over doen.
      </li>
      <li>Daarna begint het nieuwe schooljaar, en de brugklas.</li>
    </ul>
  );
}
