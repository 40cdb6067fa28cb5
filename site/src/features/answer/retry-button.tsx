import type { Failure } from './reply.ts';
import type { JourneyState } from './use-journey.ts';

type Props = { failure: Failure; journey: JourneyState };

/** What a person can do at once about a registration that was not saved. */
export function RetryButton({ failure, journey }: Props) {
  const { words, plain, isReview, submit } = journey;
  if (plain) return failure.kind === 'too-many' ? <p>{words.failures.tooManyPlain}</p> : null;
  if (failure.kind === 'superseded') {
    return (
      <p>
        <button type="button" className="button" onClick={() => location.reload()}>
          {words.failures.supersededAction}
        </button>
      </p>
    );
  }
  if (!isReview || failure.kind === 'too-large') return null;
  return (
    <p>
      <button type="button" className="button" onClick={submit}>
        {words.failures.retry}
      </button>
    </p>
  );
}
