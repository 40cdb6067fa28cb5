import { ownFields } from '../../form/names.ts';
import type { JourneyState } from './use-journey.ts';

/** The buttons at the end of the form. */
export function FormActions({ journey }: { journey: JourneyState }) {
  const { form, words, plain, step, isReview, isBusy, go, only, showAll } = journey;
  if (plain) {
    return (
      <div className="actions actions--form">
        <button type="submit" className="button" name={ownFields.intent} value="review">
          {words.checkAnswers}
        </button>
        {only && (
          <button
            type="submit"
            className="button button--secondary"
            name={ownFields.intent}
            value="all"
          >
            {words.showWholeForm}
          </button>
        )}
      </div>
    );
  }
  const previous = form.steps[form.steps.findIndex(({ key }) => key === step) - 1];
  const sendLabel = isBusy ? words.sending : words.send;
  return (
    <div className="actions actions--form">
      <button type="submit" className="button" aria-disabled={isBusy}>
        {isReview ? sendLabel : words.next}
      </button>
      {only && (
        <button type="button" className="button button--secondary" onClick={showAll}>
          {words.showWholeForm}
        </button>
      )}
      {previous && !only && (
        <button type="button" className="button button--secondary" onClick={() => go(previous.key)}>
          {words.back}
        </button>
      )}
    </div>
  );
}
