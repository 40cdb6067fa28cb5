import { reviewStep, type AnswerError, type Answers, type PublishedStep } from '@ehpr/form-schemas';
import type { ReactNode } from 'react';
import { isWithin, ownFields } from '../../form/names.ts';
import { dependsOnAnswers } from './deciding-keys.ts';
import { hasAny } from './form-steps.ts';
import { Question } from './question.tsx';
import { ReviewLinks } from './review-links.tsx';
import type { JourneyState } from './use-journey.ts';
import { Said } from '../../form/parts/said.tsx';

type Props = { step: PublishedStep; isCurrent: boolean; journey: JourneyState };

const noErrors: readonly AnswerError[] = [];
const noAnswers: Answers = {};

/** One step: its questions stay in the page while another step is open, so that all are posted. */
export function StepSection({ step, isCurrent, journey }: Props) {
  const { form, words, plain, asked, shown, told, onLeave, only, markOf } = journey;
  const hasLeft = only === undefined || hasAny(step, only);
  /** What needs no other look stays in the page, so that it is posted, and out of sight. */
  const isLeftOut = (key: string) => only !== undefined && hasLeft && !only.includes(key);
  const titleId = `step-${step.key}-title`;
  return (
    <section
      className="step"
      id={`step-${step.key}`}
      aria-labelledby={titleId}
      data-current={isCurrent ? '' : undefined}
      hidden={plain ? !hasLeft : !isCurrent}
    >
      <h2 id={titleId} tabIndex={-1}>
        <Said of={step} what="title" />
      </h2>
      {step.intro && (
        <p className="step__intro">
          <Said of={step} what="intro" />
        </p>
      )}
      {step === reviewStep(form) && isCurrent && <ReviewLinks journey={journey} />}
      {step.questions.map((question) => (
        <LeftOut key={question.key} when={isLeftOut(question.key)}>
          <Question
            form={form}
            question={question}
            isShown={shown.has(question.key)}
            // Others need not render again when an answer changes elsewhere.
            asked={dependsOnAnswers(form, question.key) ? asked : noAnswers}
            errors={errorsOf(told, question.key)}
            plain={plain}
            words={words}
            onLeave={onLeave}
            mark={markOf(question.key)}
          />
        </LeftOut>
      ))}
      {plain && !only && (
        <div className="actions actions--step">
          <button
            type="submit"
            className="button"
            name={ownFields.intent}
            value={`continue:${step.key}`}
          >
            {words.next}
          </button>
        </div>
      )}
    </section>
  );
}

function LeftOut({ when, children }: { when: boolean; children: ReactNode }) {
  return when ? <div hidden>{children}</div> : children;
}

function errorsOf(errors: readonly AnswerError[], key: string): readonly AnswerError[] {
  const own = errors.filter(({ path }) => isWithin(path, [key]));
  return own.length > 0 ? own : noErrors;
}
