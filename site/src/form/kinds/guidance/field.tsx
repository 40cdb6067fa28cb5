import { questionId } from '../../names.ts';
import type { FieldProps } from '../field.ts';
import { Said } from '../../parts/said.tsx';

export function GuidanceField({ path, question }: FieldProps) {
  return (
    <div id={questionId(path)} className="question guidance">
      <p>
        <strong>
          <Said of={question} what="label" />
        </strong>
      </p>
      {question.hint && (
        <p>
          <Said of={question} what="hint" />
        </p>
      )}
    </div>
  );
}
