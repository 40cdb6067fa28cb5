import type { PublishedForm, PublishedStep } from './published.ts';

/** The step that shows all answers and asks for what certifies them: the last one. */
export function reviewStep(form: Pick<PublishedForm, 'steps'>): PublishedStep | undefined {
  return form.steps.at(-1);
}
