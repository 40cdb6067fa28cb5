import { questionId } from '../../names.ts';
import type { FieldProps } from '../field.ts';

export function GuidanceField({ path, question }: FieldProps) {
  return (
    <div id={questionId(path)} className="question guidance">
      <p>
        <strong>{question.label}</strong>
      </p>
      {question.hint && <p>{question.hint}</p>}
    </div>
  );
}
