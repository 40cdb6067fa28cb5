import { isRecord, questionSchema, type Path, type PublishedQuestion } from '@ehpr/form-schemas';
import { errorId, fieldId, fieldName, labelId, questionId } from '../../names.ts';
import { Choice } from '../../parts/choice.tsx';
import { ClearAnswer } from '../../parts/clear-answer.tsx';
import { Grouped } from '../../parts/grouped.tsx';
import type { FieldProps } from '../field.ts';
import { Said } from '../../parts/said.tsx';

/** More columns than this have no room beside each other. */
const mostBeside = 5;

/**
 * A choice for each row. Every row is a group of radio buttons with a name; where there is room,
 * style rules set the rows out as a table, whose head says to the eye what the labels say to the ear.
 */
export function MatrixField(props: FieldProps) {
  const { path, question, schema, value, onChange } = props;
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
              <Said of={column} what="label" />
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <MatrixRow
            {...props}
            key={row.key}
            path={[...path, row.key]}
            row={row}
            schema={questionSchema(schema, row.key) ?? {}}
            value={chosen[row.key]}
            onChange={(column) => onChange(withColumn(chosen, row.key, column))}
          />
        ))}
      </div>
    </Grouped>
  );
}

/** The answer with another column in a row, or with none there. */
function withColumn(chosen: Record<string, unknown>, row: string, column: unknown): unknown {
  const { [row]: _before, ...others } = chosen;
  return column === undefined ? others : { ...others, [row]: column };
}

type RowProps = Pick<
  FieldProps,
  'schema' | 'value' | 'errorAt' | 'onChange' | 'plain' | 'words'
> & {
  path: Path;
  row: PublishedQuestion;
};

function MatrixRow(props: RowProps) {
  const { path, row, value, errorAt, onChange, words } = props;
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
        <span id={labelId(path)}>
          <Said of={row} what="label" />
        </span>
        {error && (
          <p id={errorId(path)} className="field-error">
            <span className="visually-hidden">{words.errorPrefix} </span>
            {error}
          </p>
        )}
        <ClearAnswer {...props} isLink label={row.label} onClear={() => onChange(undefined)} />
      </div>
      {(row.options ?? []).map((column, index) => (
        <Choice
          key={column.value}
          type="radio"
          id={index === 0 ? fieldId(path) : `${fieldId(path)}-${column.value}`}
          name={fieldName(path)}
          value={column.value}
          label={
            <span className="matrix__label">
              <Said of={column} what="label" />
            </span>
          }
          checked={value === column.value}
          invalid={error !== undefined}
          onChange={() => onChange(column.value)}
        />
      ))}
    </div>
  );
}
