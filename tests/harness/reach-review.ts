import type { Page } from '@playwright/test';
import type { Answers, PublishedForm } from '../../form-schemas/src/index.ts';
import { answerSteps } from './answer-form.ts';
import { openForm } from './open-form.ts';
import { answerPlainForm } from './plain-form.ts';
import { certify } from './review-page.ts';

/** Opens the form, answers everything and certifies it: nothing is left but to send it. */
export async function reachReview(
  page: Page,
  form: PublishedForm,
  answers: Answers,
  scripts: 'on' | 'off' = 'on',
): Promise<void> {
  if (scripts === 'on') {
    await openForm(page);
    await answerSteps(page, form, answers);
  } else {
    await page.goto('/en/register');
    await answerPlainForm(page, form, answers);
  }
  await certify(page, form);
}
