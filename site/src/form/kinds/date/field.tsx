import { dateParts, joinDate, type DateParts } from '@ehpr/form-schemas';
import { Grouped } from '../../parts/grouped.tsx';
import { errorId, fieldId, fieldName, hintId } from '../../names.ts';
import type { FieldProps } from '../field.ts';

const order: readonly (keyof DateParts)[] = ['day', 'month', 'year'];

// Room in each field for a whole date, with its month in words, that is pasted there.
const longest = 30;

export function DateField(props: FieldProps) {
  const { path, question, value, errorAt, onChange, words } = props;
  const parts = dateParts(value);
  const error = errorAt(path);
  const describing = [question.hint && hintId(path), error && errorId(path)].filter(Boolean);
  return (
    <Grouped {...props}>
      <div className="date">
        {order.map((part) => {
          // The error leads to the first of the three.
          const id = part === 'day' ? fieldId(path) : `${fieldId(path)}-${part}`;
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
                onChange={(event) =>
                  onChange(joinDate({ ...parts, [part]: event.currentTarget.value }))
                }
              />
            </div>
          );
        })}
      </div>
    </Grouped>
  );
}
