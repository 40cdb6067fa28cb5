import {
  describeAnswers,
  questionSchema,
  type Answers,
  type DescribedAnswer,
  type Path,
  type PublishedForm,
  reviewStep,
} from '@ehpr/form-schemas';
import type { ReactNode } from 'react';
import type { Words } from '../../words/index.ts';
import { Said } from '../../form/parts/said.tsx';

type Props = {
  form: PublishedForm;
  /** The answers as they will be stored. */
  answers: Answers;
  words: Words;
  /** The way back to a question. */
  change: (path: Path, step: string, label: string) => ReactNode;
};

/** Every answer in words, by step, each with a way back to its question. */
export function Review({ form, answers, words, change }: Props) {
  const isShown = ({ path }: DescribedAnswer) =>
    questionSchema(form.schema, String(path[0]))?.['x-kind'] !== 'hidden';
  const steps = describeAnswers(form, answers).filter(({ key }) => key !== reviewStep(form)?.key);
  return (
    <div className="review">
      {steps.map((step) => (
        <section key={step.key} aria-labelledby={`review-${step.key}`}>
          <h3 id={`review-${step.key}`}>
            <Said of={step} what="title" />
          </h3>
          {step.items.length === 0 && <p>{words.nothingAnswered}</p>}
          <dl className="review__list">
            {step.items.filter(isShown).map((item) => (
              <div key={item.path.join('.')} className="review__row">
                <dt>
                  <Said of={item} what="label" />
                </dt>
                <dd className="review__answer">
                  {item.text.map((line, index) => (
                    <p key={index}>{line}</p>
                  ))}
                </dd>
                <dd className="review__change">{change(item.path, step.key, item.label)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
