import type { DateAnswer } from "@/lib/dates/answer";
import { cutWords } from "@/lib/letters/cut-words";
import { commonFields } from "@/lib/letters/fields";
import type { FieldInShort, LetterInShort } from "@/lib/letters/in-short";

type Props = {
  readonly letter: LetterInShort;
  /** Its long words, with soft hyphens where they may be cut. */
  readonly cuts: readonly string[];
  /** The last day, counted from the field that starts it. */
  readonly last: DateAnswer | undefined;
  /** The names of the verbanden that the parent looked up. */
  readonly verbanden: readonly string[];
  readonly onVerband: (name: string) => void;
};

/** The form of a letter: first what it is about, then who writes it to whom. */
export function LetterFields({ letter, cuts, last, verbanden, onVerband }: Props) {
  const { fields, choices, grounds, deadline, verbandIn } = letter;
  const known = <KnownVerbanden names={verbanden} onPick={onVerband} />;
  const isCommon = ({ id }: FieldInShort) => (commonFields as readonly string[]).includes(id);
  return (
    <>
      {choices.map(({ id, ask, options }) => (
        <fieldset key={id} className="mt-4">
          <legend className="font-bold">{cutWords(ask, cuts)}</legend>
          {options.map((option) => (
            <label key={option.id} className="letter-pick">
              <input type="radio" className="tick" name={`keuze:${id}`} value={option.id} />
              {cutWords(option.pick, cuts)}
            </label>
          ))}
        </fieldset>
      ))}
      {grounds && (
        <fieldset className="mt-4">
          <legend className="font-bold">{cutWords(grounds.ask, cuts)}</legend>
          <p className="small">Kies alleen wat bij jullie zo is.</p>
          {grounds.options.map(({ id, pick }) => (
            <label key={id} className="letter-pick">
              <input type="checkbox" className="tick" name={`grond:${id}`} />
              {cutWords(pick, cuts)}
            </label>
          ))}
        </fieldset>
      )}
      {fields
        .filter((field) => !isCommon(field))
        .map((field) => (
          <div key={field.id}>
            <Field field={field} />
            {field.id === verbandIn[0] && known}
            {deadline?.from === field.id && <LastDay last={last} late={deadline.late} />}
          </div>
        ))}
      <fieldset className="mt-4">
        <legend className="font-bold">Wie schrijft, en aan wie</legend>
        {fields.filter(isCommon).map((field) => (
          <div key={field.id}>
            <Field field={field} />
            {field.id === verbandIn[0] && known}
          </div>
        ))}
      </fieldset>
    </>
  );
}

function Field({ field: { id, kind, label, hint } }: { field: FieldInShort }) {
  const shared = {
    id: `veld-${id}`,
    name: `veld:${id}`,
    className: "field w-full",
    autoComplete: "off",
    ...(hint && { "aria-describedby": `hulp-${id}` }),
  };
  return (
    <div className="mt-3">
      <label htmlFor={`veld-${id}`} className="block">
        {label}
      </label>
      {hint && (
        <span id={`hulp-${id}`} className="small block">
          {hint}
        </span>
      )}
      {kind === "regels" ? <textarea rows={3} {...shared} /> : <input type={kind === "dag" ? "date" : "text"} {...shared} />}
    </div>
  );
}

/** The verbanden of the region of the parent: one tap fills in the name. */
function KnownVerbanden({ names, onPick }: { names: readonly string[]; onPick: (name: string) => void }) {
  return (
    names.length > 0 && (
      <p className="mt-2 flex flex-wrap gap-3">
        {names.map((name) => (
          <button key={name} type="button" className="button" onClick={() => onPick(name)}>
            <span>Vul in: {name}</span>
          </button>
        ))}
      </p>
    )
  );
}

/** The last day on which the letter may arrive; after it, what is still possible. */
function LastDay({ last, late }: { last: DateAnswer | undefined; late: NonNullable<LetterInShort["deadline"]>["late"] }) {
  return (
    <div role="status">
      {last && "fault" in last && (
        <p key={last.fault} className="warning mt-2 font-bold">
          {last.fault}
        </p>
      )}
      {last && "main" in last && (
        <>
          <p key={last.main} className="own-day mt-2">
            {last.main}
          </p>
          {[last.left, ...last.notes].map(
            (text) =>
              text && (
                <p key={text} className="mt-1">
                  {text}
                </p>
              ),
          )}
          {last.passed && late && (
            <p key={last.passed} className="mt-1">
              {last.passed} Kijk wat nog kan: <a href={late.address}>{late.title}</a>
            </p>
          )}
        </>
      )}
    </div>
  );
}
