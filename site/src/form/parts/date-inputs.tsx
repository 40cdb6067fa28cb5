import type { DateParts } from '@ehpr/form-schemas';
import type { FieldProps } from '../kinds/field.ts';
import { errorId, fieldId, fieldName, hintId } from '../names.ts';

type Props<Part extends keyof DateParts> = FieldProps & {
  order: readonly Part[];
  /** What was typed in each of the fields, and how one answer is made of it. */
  parts: Record<Part, string>;
  join: (parts: Record<Part, string>) => string | undefined;
};

// Room in each field for a whole date, with its month in words, that is pasted there.
const longest = 30;

/** The fields of a date, side by side, each with its label. */
export function DateInputs<Part extends keyof DateParts>(props: Props<Part>) {
  const { path, question, errorAt, onChange, words, order, parts, join } = props;
  const error = errorAt(path);
  const describing = [question.hint && hintId(path), error && errorId(path)].filter(Boolean);
  return (
    <div className="date">
      {order.map((part, index) => {
        // The error leads to the first of them.
        const id = index === 0 ? fieldId(path) : `${fieldId(path)}-${part}`;
        return (
          <div key={part} className="date__part">
            <label htmlFor={id}>{words.dateParts[part]}</label>
            <input
              id={id}
              name={`${fieldName(path)}.${part}`}
              className={part === 'year' ? 'input input--year' : 'input input--two'}
              type="text"
              inputMode="numeric"
              maxLength={longest}
              value={parts[part]}
              aria-invalid={error ? true : undefined}
              aria-describedby={describing.length > 0 ? describing.join(' ') : undefined}
              onChange={(event) => onChange(join({ ...parts, [part]: event.currentTarget.value }))}
            />
          </div>
        );
      })}
    </div>
  );
}
