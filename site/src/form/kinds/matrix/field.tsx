import { isRecord, type Path, type PublishedQuestion } from '@ehpr/form-schemas';
import { errorId, fieldId, fieldName, labelId, questionId } from '../../names.ts';
import { Choice } from '../../parts/choice.tsx';
import { Grouped } from '../../parts/grouped.tsx';
import type { FieldProps } from '../field.ts';

/** More columns than this have no room beside each other. */
const mostBeside = 5;

/**
 * A choice for each row. Every row is a group of radio buttons with a name; where there is room,
 * style rules set the rows out as a table, whose head says to the eye what the labels say to the ear.
 */
export function MatrixField(props: FieldProps) {
  const { path, question, value, onChange } = props;
  const rows = question.questions ?? [];
  const columns = rows[0]?.options ?? [];
  const chosen = isRecord(value) ? value : {};
  return (
    <Grouped {...props} id={fieldId(path)}>
      <div className={columns.length > mostBeside ? 'matrix' : 'matrix matrix--table'}>
        <div className="matrix__head" aria-hidden="true">
          <span className="matrix__column" />
          {columns.map((column) => (
            <span key={column.value} className="matrix__column">
              {column.label}
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <MatrixRow
            {...props}
            key={row.key}
            path={[...path, row.key]}
            row={row}
            value={chosen[row.key]}
            onChange={(column) => onChange({ ...chosen, [row.key]: column })}
          />
        ))}
      </div>
    </Grouped>
  );
}

type RowProps = Pick<FieldProps, 'value' | 'errorAt' | 'onChange' | 'words'> & {
  path: Path;
  row: PublishedQuestion;
};

function MatrixRow({ path, row, value, errorAt, onChange, words }: RowProps) {
  const error = errorAt(path);
  return (
    <div
      id={questionId(path)}
      role="radiogroup"
      aria-labelledby={labelId(path)}
      aria-describedby={error && errorId(path)}
      className={error ? 'matrix__row matrix__row--wrong' : 'matrix__row'}
    >
      <div className="matrix__name">
        <span id={labelId(path)}>{row.label}</span>
        {error && (
          <p id={errorId(path)} className="field-error">
            <span className="visually-hidden">{words.errorPrefix} </span>
            {error}
          </p>
        )}
      </div>
      {(row.options ?? []).map((column, index) => (
        <Choice
          key={column.value}
          type="radio"
          id={index === 0 ? fieldId(path) : `${fieldId(path)}-${column.value}`}
          name={fieldName(path)}
          value={column.value}
          label={<span className="matrix__label">{column.label}</span>}
          checked={value === column.value}
          invalid={error !== undefined}
          onChange={() => onChange(column.value)}
        />
      ))}
    </div>
  );
}
