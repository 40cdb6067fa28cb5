import { expect, type Locator, type Page, type Response } from '@playwright/test';
import {
  isRecord,
  questionSchema,
  type Answers,
  type PublishedForm,
  type PublishedQuestion,
} from '../../form-schemas/src/index.ts';
import { wordsIn } from '../../site/src/words/index.ts';
import { answerQuestion, answerStep } from './answer-form.ts';
import { post } from './posting.ts';
import { saying } from './site-words.ts';

/*
 * The form as it is without script. While script may still come, the page shows one step, with a
 * button that goes on to the next; when it has not come for a while, all of them, with a button that
 * leads to the review.
 */

const onward = (page: Page) =>
  page.getByRole('button', {
    name: saying(
      ({ next }) => next,
      ({ checkAnswers }) => checkAnswers,
    ),
  });

const update = (within: Locator) =>
  within.getByRole('button', { name: saying(({ updateQuestions }) => updateQuestions) }).first();

/** Presses the button that leads on, whichever the page shows now. */
export const goOnByPost = (page: Page): Promise<Response> => post(page, onward(page));

/** Whether the page is the one on which a person checks and sends. */
export const isReview = (page: Page): Promise<boolean> =>
  page.getByRole('button', { name: saying(({ send }) => send) }).isVisible();

/** Shows all steps, as the page does by itself when script has not come for eight seconds. */
export async function waitForAllSteps(page: Page): Promise<void> {
  await expect(
    page.getByRole('button', { name: saying(({ checkAnswers }) => checkAnswers) }),
  ).toBeVisible({
    timeout: 20_000,
  });
}

/**
 * Answers everything as the page offers it, on to the review. `look` is called with each page on the
 * way, once it is answered.
 */
export async function answerPlainForm(
  page: Page,
  form: PublishedForm,
  answers: Answers,
  look: () => Promise<void> = async () => undefined,
): Promise<void> {
  const answered = new Set<string>();
  while (!(await isReview(page))) {
    const before = answered.size;
    for (const { key } of form.steps.slice(0, -1)) {
      if (answered.has(key) || !(await page.locator(`#step-${key}`).isVisible())) continue;
      await answerPlainStep(page, form, key, answers);
      answered.add(key);
    }
    if (answered.size === before) throw new Error('The page does not lead on to the review');
    await look();
    await goOnByPost(page);
  }
}

/** Answers a step: what can be answered at once, then what the page has to be fetched for. */
export async function answerPlainStep(
  page: Page,
  form: PublishedForm,
  stepKey: string,
  answers: Answers,
): Promise<void> {
  const questions = form.steps.find(({ key }) => key === stepKey)?.questions ?? [];
  const groups = questions.filter(({ key }) => Array.isArray(answers[key]) && isGroup(form, key));
  const flat = Object.entries(answers).filter(
    ([key]) => !groups.some((group) => group.key === key),
  );
  await answerStep(page, form, stepKey, Object.fromEntries(flat));
  if (groups.length > 0) await fetchQuestions(page, page.locator(`#step-${stepKey}`));
  for (const group of groups) await answerRows(page, form, group, answers);
}

async function answerRows(
  page: Page,
  form: PublishedForm,
  group: PublishedQuestion,
  answers: Answers,
): Promise<void> {
  const rowSchema = questionSchema(form.schema, group.key)?.items ?? {};
  const rows = (answers[group.key] as unknown[]).filter(isRecord);
  const whole = page.getByRole('group', { name: group.label });
  for (const [index, row] of rows.entries()) {
    const fieldset = whole.getByRole('group', { name: new RegExp(` ${index + 1}$`) });
    if (!(await fieldset.isVisible())) {
      await post(
        page,
        whole.getByRole('button', { name: wordsIn(form.locale).addAnother(group.rowLabel ?? '') }),
      );
    }
    for (const question of group.questions ?? []) {
      const schema = questionSchema(rowSchema, question.key);
      const answer = row[question.key];
      if (!schema || answer === undefined) continue;
      const path = [group.key, index, question.key];
      await answerQuestion(fieldset, { question, schema, answer, path, answers, form });
      if (hasMore(group, question, row)) await fetchQuestions(page, fieldset);
    }
  }
}

/** Fetches what depends on what was chosen: by the button for it, or, before it shows, by going on. */
async function fetchQuestions(page: Page, within: Locator): Promise<void> {
  const button = update(within);
  await post(page, (await button.isVisible()) ? button : onward(page));
}

const isGroup = (form: PublishedForm, key: string) =>
  questionSchema(form.schema, key)?.['x-kind'] === 'group';

const hasMore = (group: PublishedQuestion, question: PublishedQuestion, row: Answers) =>
  (group.questions ?? []).some(
    ({ key }, index, all) => index > all.indexOf(question) && row[key] !== undefined,
  );
