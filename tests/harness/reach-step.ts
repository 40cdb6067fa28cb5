import { expect, type Page } from '@playwright/test';
import type { Answers, PublishedForm } from '../../form-schemas/src/index.ts';
import { answerStep } from './answer-form.ts';
import { goOn } from './go-on.ts';
import { openForm } from './open-form.ts';

/** Opens the form and answers what comes before a step, which is then open and unanswered. */
export async function reachStep(
  page: Page,
  form: PublishedForm,
  stepKey: string,
  answers: Answers,
): Promise<void> {
  await openForm(page);
  for (const { key, title } of form.steps) {
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    if (key === stepKey) return;
    await answerStep(page, form, key, answers);
    await goOn(page);
  }
}
