import { isRecord } from '@ehpr/form-schemas';
import type { FieldProps } from '../kinds/field.ts';
import { fieldId } from '../names.ts';
import { Grouped } from './grouped.tsx';
import { InnerQuestions } from './inner-questions.tsx';

const decidesNothing = () => false;

/** A question whose answer is made of parts: each is asked, and told what is wrong, on its own. */
export function PartsField(props: FieldProps) {
  const { path, question, value } = props;
  return (
    <Grouped {...props} id={fieldId(path)} className="parts">
      <InnerQuestions
        {...props}
        questions={question.questions ?? []}
        value={isRecord(value) ? value : {}}
        decides={decidesNothing}
      />
    </Grouped>
  );
}
