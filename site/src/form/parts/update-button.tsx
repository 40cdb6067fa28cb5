import type { Path } from '@ehpr/form-schemas';
import { fieldName, ownFields, questionId } from '../names.ts';
import type { Words } from '../../words/index.ts';

type Props = { path: Path; words: Words };

/** Without script, fetches the questions that depend on a choice, with all that was typed. */
export function UpdateButton({ path, words }: Props) {
  return (
    <div className="update">
      <button
        type="submit"
        className="button button--quiet"
        name={ownFields.intent}
        value={`update:${fieldName(path)}`}
        formAction={`#${questionId(path)}`}
      >
        {words.updateQuestions}
      </button>
      <p className="hint">{words.updateQuestionsHint}</p>
    </div>
  );
}
