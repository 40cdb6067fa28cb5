import type { PublishedForm } from '@ehpr/form-schemas';
import { formElementId, ownFields } from '../../form/names.ts';
import { paths } from '../../paths.ts';
import { clearing } from './clearing.ts';
import { stopWords } from './stop-words.ts';

type Props = {
  form: PublishedForm;
  /** Where the person is. */
  step: string;
  token: string | undefined;
  /** Empties what script keeps, before the page is left. */
  onClear?: () => void;
};

const dialogId = 'clear-answers';

/**
 * The ways to leave a form unfinished: saving it to continue later, and clearing it. Both are posts, with
 * script and without; clearing sends no answer along. Where a browser knows no popover, what asks
 * whether to clear stands there in the open.
 */
export function StopForNow({ form, step, token, onClear }: Props) {
  const words = stopWords(form.locale);
  return (
    <section className="stop no-print" aria-label={words.region}>
      <button
        type="submit"
        className="link-button"
        form={formElementId}
        name={ownFields.intent}
        value={`save:${step}`}
      >
        {words.save}
      </button>
      <form method="post" action={paths.form(form)} onSubmit={onClear}>
        {token && <input type="hidden" name={ownFields.draft} value={token} />}
        <button type="button" className="link-button" popoverTarget={dialogId}>
          {words.clear}
        </button>
        <div
          id={dialogId}
          className="stop__dialog"
          popover="auto"
          role="dialog"
          aria-labelledby={`${dialogId}-title`}
        >
          <h2 id={`${dialogId}-title`}>{words.clearTitle}</h2>
          <p>{words.clearText}</p>
          {token && <p>{words.clearSaved}</p>}
          <div className="actions">
            <button
              type="submit"
              className="button"
              name={ownFields.intent}
              value={clearing.everywhere}
            >
              {words.clearYes}
            </button>
            <button
              type="button"
              className="button button--secondary"
              popoverTarget={dialogId}
              popoverTargetAction="hide"
            >
              {words.clearNo}
            </button>
          </div>
        </div>
      </form>
    </section>
  );
}
