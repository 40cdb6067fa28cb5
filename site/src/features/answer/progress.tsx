import type { PublishedForm } from '@ehpr/form-schemas';
import { paths } from '../../paths.ts';
import type { Words } from '../../words/index.ts';
import { Said } from '../../form/parts/said.tsx';

type Props = {
  form: PublishedForm;
  current: string;
  words: Words;
  /** No script: all steps stand in the page, and the list leads to them there. */
  plain: boolean;
  onGo: (step: string) => void;
};

/** Where a person stands in the form, with ways back to the steps before. */
export function Progress({ form, current, words, plain, onGo }: Props) {
  const index = form.steps.findIndex(({ key }) => key === current);
  return (
    <nav className="progress" aria-label={words.progress}>
      <p className="progress__position" aria-hidden="true">
        {words.stepOf(index + 1, form.steps.length)}
      </p>
      <ol className="progress__list">
        {form.steps.map((step, at) => {
          const state = at < index ? 'done' : at === index ? 'current' : 'ahead';
          return (
            <li key={step.key} className={`progress__step progress__step--${state}`}>
              <ProgressLabel {...{ form, words, plain, onGo, step, state }} />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

type LabelProps = Pick<Props, 'form' | 'words' | 'plain' | 'onGo'> & {
  step: PublishedForm['steps'][number];
  state: 'done' | 'current' | 'ahead';
};

function ProgressLabel({ form, words, plain, onGo, step, state }: LabelProps) {
  if (plain || state !== 'done') {
    return (
      <span className="progress__label" aria-current={state === 'current' ? 'step' : undefined}>
        <Said of={step} what="title" />
      </span>
    );
  }
  return (
    <a
      className="progress__label"
      href={paths.formStep(form, step.key)}
      onClick={(event) => {
        event.preventDefault();
        onGo(step.key);
      }}
    >
      <Said of={step} what="title" />
      <span className="visually-hidden"> ({words.done})</span>
    </a>
  );
}
