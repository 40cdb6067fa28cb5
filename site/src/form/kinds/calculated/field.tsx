import { shownAs } from '../../form-data.ts';
import { fieldId, labelId, questionId } from '../../names.ts';
import { describedBy } from '../../parts/described-by.ts';
import { HintAndError } from '../../parts/question-text.tsx';
import type { FieldProps } from '../field.ts';
import { Said } from '../../parts/said.tsx';

/** A value that follows from the answers before it. Nobody types it, and it says when it changes. */
export function CalculatedField(props: FieldProps) {
  const { path, question, schema, value, errorAt, plain, words } = props;
  const sources = schema['x-calculation']?.sources ?? [];
  const { 'aria-describedby': describing } = describedBy({
    path,
    hint: question.hint,
    error: errorAt(path),
  });
  const shown = typeof value === 'number' ? words.number(value) : shownAs(value);
  return (
    <div id={questionId(path)} className="question calculated">
      <p id={labelId(path)} className="question__label">
        <Said of={question} what="label" />
      </p>
      <HintAndError {...props} />
      <output
        id={fieldId(path)}
        className="calculated__value"
        htmlFor={sources.map(([key = '']) => fieldId([key])).join(' ')}
        aria-labelledby={labelId(path)}
        aria-describedby={describing}
        // Whoever comes back from the review is led to it.
        tabIndex={-1}
      >
        {shown === '' ? words.notWorkedOut : shown}
      </output>
      {plain && <p className="hint">{words.workedOutLater}</p>}
    </div>
  );
}
