import { fieldId } from '../../form/names.ts';
import { paths } from '../../paths.ts';
import { Review } from './review.tsx';
import type { JourneyState } from './use-journey.ts';

/** The review of the island: each way back leads to the question and returns here. */
export function ReviewLinks({ journey }: { journey: JourneyState }) {
  const { form, words, asked, change } = journey;
  return (
    <>
      <p>{words.reviewIntro}</p>
      <Review
        form={form}
        answers={asked}
        words={words}
        change={(path, step, label) => (
          <a
            href={`${paths.formStep(form, step)}#${fieldId(path)}`}
            onClick={(event) => {
              event.preventDefault();
              change(path, step);
            }}
          >
            {words.change}
            <span className="visually-hidden"> {label}</span>
          </a>
        )}
      />
    </>
  );
}
