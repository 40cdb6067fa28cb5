import { defaultLocale } from '@ehpr/form-schemas';
import { Choice } from '../../parts/choice.tsx';
import { ClearAnswer } from '../../parts/clear-answer.tsx';
import { Grouped } from '../../parts/grouped.tsx';
import { fieldId, fieldName } from '../../names.ts';
import type { FieldProps } from '../field.ts';

/** What is agreed to stands in full above the decision, of which neither answer is chosen beforehand. */
export function ConsentField(props: FieldProps) {
  const { path, question, value, errorAt, onChange, words } = props;
  const invalid = errorAt(path) !== undefined;
  const name = fieldName(path);
  const paragraphs = (question.statement ?? '').split(/\n\s*/u).filter(Boolean);
  return (
    <Grouped {...props}>
      <div
        className="statement"
        lang={question.untranslated?.includes('statement') ? defaultLocale : undefined}
      >
        {paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      <div className="choices">
        <Choice
          type="radio"
          id={fieldId(path)}
          name={name}
          value="yes"
          label={words.agree}
          checked={value === true}
          invalid={invalid}
          onChange={() => onChange(true)}
        />
        <Choice
          type="radio"
          id={`${fieldId(path)}-no`}
          name={name}
          value="no"
          label={words.doNotAgree}
          checked={value === false}
          invalid={invalid}
          onChange={() => onChange(false)}
        />
      </div>
      <ClearAnswer {...props} label={props.question.label} onClear={() => onChange(undefined)} />
    </Grouped>
  );
}
