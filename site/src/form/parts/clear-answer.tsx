import type { Path } from '@ehpr/form-schemas';
import { fieldId, fieldName, ownFields, questionId } from '../names.ts';
import type { FieldProps } from '../kinds/field.ts';

type Props = Pick<FieldProps, 'schema' | 'value' | 'plain' | 'words'> & {
  path: Path;
  /** What the question is called, for who hears the button without seeing it. */
  label: string;
  /** Beside other words, where a button with a border is too much. */
  isLink?: boolean;
  onClear: () => void;
};

/**
 * Takes back the answer to a question that need not be answered: of radio buttons, one that was
 * chosen stays so. Without script, style rules show it while one is, and the server clears it.
 */
export function ClearAnswer(props: Props) {
  const { path, label, isLink = false, schema, value, plain, words, onClear } = props;
  if (schema['x-required'] === true || (value === undefined && !plain)) return null;
  const clear = () => {
    onClear();
    // The button is gone with the answer, and would take the focus along.
    document.getElementById(fieldId(path))?.focus();
  };
  return (
    <button
      type={plain ? 'submit' : 'button'}
      className={`${isLink ? 'link-button' : 'button button--quiet'} clear-answer`}
      name={ownFields.intent}
      value={`clear:${fieldName(path)}`}
      formAction={plain ? `#${questionId(path)}` : undefined}
      onClick={plain ? undefined : clear}
    >
      {words.clearAnswer}
      <span className="visually-hidden">{`: ${label}`}</span>
    </button>
  );
}
