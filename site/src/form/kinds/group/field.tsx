import {
  isAsked,
  isRecord,
  questionSchema,
  type Answers,
  type PublishedQuestion,
} from '@ehpr/form-schemas';
import { useEffect, useRef } from 'react';
import { Grouped } from '../../parts/grouped.tsx';
import { InnerQuestions } from '../../parts/inner-questions.tsx';
import { fieldId, fieldName, ownFields, questionId } from '../../names.ts';
import { useAnnouncement } from '../../use-announcement.ts';
import type { FieldProps } from '../field.ts';

/** The rows that stand in the page: those with answers, and an empty one where one is required. */
function rowsOf(value: unknown, required: boolean): Answers[] {
  const rows = Array.isArray(value) ? value.map((row) => (isRecord(row) ? row : {})) : [];
  return rows.length === 0 && required ? [{}] : rows;
}

export function GroupField(props: FieldProps) {
  const { path, question, schema, value, onChange, plain, words } = props;
  const rows = rowsOf(value, schema['x-required'] === true);
  const rowLabel = question.rowLabel ?? question.label;
  const isFull = rows.length >= (schema.maxItems ?? Number.POSITIVE_INFINITY);
  const focusNext = useRef<string | null>(null);

  useEffect(() => {
    // Until its row is rendered, what is to have the focus is not there.
    const control = focusNext.current && document.getElementById(focusNext.current);
    if (!control) return;
    focusNext.current = null;
    control.focus();
  });

  const addId = `${fieldId(path)}-add`;
  const add = () => {
    const first = question.questions?.[0]?.key ?? '';
    focusNext.current = fieldId([...path, rows.length, first]);
    onChange([...rows, {}]);
  };
  const remove = (index: number) => {
    focusNext.current = addId;
    onChange(rows.filter((_, other) => other !== index));
  };

  return (
    <Grouped {...props} id={fieldId(path)} className="group">
      {rows.map((row, index) => (
        <fieldset key={index} className="group__row">
          <legend className="group__legend">{words.row(rowLabel, index + 1)}</legend>
          <Row
            {...props}
            path={[...path, index]}
            value={row}
            onChange={(changed) =>
              onChange(rows.map((other, at) => (at === index ? changed : other)))
            }
          />
          {rows.length > 1 && (
            <button
              type={plain ? 'submit' : 'button'}
              className="button button--quiet"
              name={ownFields.intent}
              value={`remove:${fieldName([...path, index])}`}
              formAction={plain ? `#${questionId(path)}` : undefined}
              onClick={() => remove(index)}
            >
              {words.remove(words.row(rowLabel, index + 1))}
            </button>
          )}
        </fieldset>
      ))}
      {!isFull && (
        <button
          id={addId}
          type={plain ? 'submit' : 'button'}
          className="button button--secondary"
          name={ownFields.intent}
          value={`add:${fieldName(path)}`}
          formAction={plain ? `#${questionId(path)}` : undefined}
          onClick={add}
        >
          {words.addAnother(rowLabel)}
        </button>
      )}
    </Grouped>
  );
}

const noQuestions: readonly PublishedQuestion[] = [];

type RowProps = Omit<FieldProps, 'value' | 'onChange'> & {
  value: Answers;
  onChange: (row: Answers) => void;
};

function Row(props: RowProps) {
  const { path, question, schema, value: row, plain, words } = props;
  const rowSchema = schema.items ?? {};
  const questions = question.questions ?? noQuestions;
  const shown = new Set(
    questions.map(({ key }) => key).filter((key) => isShownInRow(props, rowSchema, key, row)),
  );
  const within = plain ? undefined : fieldName(path);
  const announcement = useAnnouncement({ within, questions, shown, words });
  return (
    <>
      <InnerQuestions
        {...props}
        schema={rowSchema}
        questions={questions.filter(({ key }) => shown.has(key))}
      />
      <div className="visually-hidden" role="status">
        {announcement}
      </div>
    </>
  );
}

function isShownInRow(
  field: Pick<FieldProps, 'path' | 'choices'>,
  rowSchema: FieldProps['schema'],
  key: string,
  row: Answers,
): boolean {
  const schema = questionSchema(rowSchema, key);
  const hangsOn = schema?.['x-optionsUnder'];
  // Options below a choice of the same row: none chosen, or none below it, and nothing is asked.
  if (hangsOn !== undefined && questionSchema(rowSchema, hangsOn)) {
    return field.choices([...field.path, key]).length > 0;
  }
  return isAsked(rowSchema, key, row);
}
