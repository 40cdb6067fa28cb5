import { expect, type Locator, type Page } from '@playwright/test';
import {
  choicesFor,
  isRecord,
  leavesOf,
  questionSchema,
  type Answers,
  type AnswerSchema,
  type Path,
  type PublishedForm,
  type PublishedOption,
  type PublishedQuestion,
} from '../../form-schemas/src/index.ts';
import { wordsIn, type Words } from '../../site/src/words/index.ts';

/** A question, its rules, and what a person answers to it. */
export type Asked = {
  question: PublishedQuestion;
  schema: AnswerSchema;
  answer: unknown;
  path: Path;
  /** All the answers, on which options may depend. */
  answers: Answers;
  form: PublishedForm;
};

/** Answers the questions of one step as a person would: by their labels, with what is in sight. */
export async function answerStep(
  page: Page,
  form: PublishedForm,
  stepKey: string,
  answers: Answers,
): Promise<void> {
  const step = form.steps.find(({ key }) => key === stepKey);
  for (const question of step?.questions ?? []) {
    const schema = questionSchema(form.schema, question.key);
    const answer = answers[question.key];
    if (!schema || answer === undefined) continue;
    const path = [question.key];
    await answerQuestion(page.locator(`#step-${stepKey}`), {
      question,
      schema,
      answer,
      path,
      answers,
      form,
    });
  }
}

/** Answers every step, on to the page where the answers are checked. */
export async function answerSteps(
  page: Page,
  form: PublishedForm,
  answers: Answers,
): Promise<void> {
  for (const [index, step] of form.steps.slice(0, -1).entries()) {
    await expect(page.getByRole('heading', { name: step.title })).toBeVisible();
    await answerStep(page, form, step.key, answers);
    await page.getByRole('button', { name: wordsIn(form.locale).next }).click();
    const next = form.steps[index + 1]?.title ?? '';
    await expect(page.getByRole('heading', { name: next })).toBeVisible();
  }
}

/** Answers one question by its label, within the part of the page where it stands. */
export async function answerQuestion(within: Locator, asked: Asked): Promise<void> {
  const { question, schema, answer } = asked;
  const words = wordsIn(asked.form.locale);
  const group = within.getByRole('group', { name: question.label });
  const options = choicesFor(asked.form, asked.path, asked.answers);
  switch (schema['x-kind']) {
    case 'yesNo':
      return group
        .getByRole('radio', { name: answer === true ? words.yes : words.no, exact: true })
        .check();
    case 'consent':
      return group
        .getByRole('radio', { name: answer === true ? 'I agree' : 'I do not agree', exact: true })
        .check();
    case 'matrix':
      return chooseInRows(group, question, answer);
    case 'calculated':
    case 'hidden':
      return;
    case 'oneOf':
      return chooseOne(within, question, labelOf(options, answer));
    case 'anyOf':
      for (const value of answer as string[]) {
        await group.getByRole('checkbox', { name: labelOf(options, value), exact: true }).check();
      }
      return;
    case 'optionTree':
      return choosePlaces(group, options, answer as string[]);
    case 'date':
    case 'monthAndYear':
      return typeDate(group, String(answer), words.dateParts);
    case 'dateRange':
    case 'address':
      return answerParts(group, asked);
    case 'group':
      return answerRows(group, asked);
    case 'declaration':
      return within.getByRole('checkbox', { name: question.label }).check();
    default: {
      const note = schema['x-required'] === false ? ` ${words.optional}` : '';
      const field = within.getByLabel(`${question.label}${note}`, { exact: true });
      return field.fill(String(answer));
    }
  }
}

async function chooseOne(within: Locator, question: PublishedQuestion, label: string) {
  const list = within.getByRole('combobox', { name: question.label, exact: true });
  const group = within.getByRole('group', { name: question.label });
  await list.or(group).first().waitFor();
  if (!(await list.isVisible())) {
    await group.getByRole('radio', { name: label, exact: true }).check();
    return;
  }
  // Without script, it is the browser's own list.
  const isNative = (await list.evaluate(({ tagName }) => tagName)) === 'SELECT';
  if (isNative) {
    await list.selectOption(label);
    return;
  }
  await list.fill(label);
  await within.getByRole('option', { name: label, exact: true }).click();
}

async function chooseInRows(
  group: Locator,
  { questions = [] }: PublishedQuestion,
  answer: unknown,
) {
  for (const row of questions) {
    const chosen = isRecord(answer) ? answer[row.key] : undefined;
    if (chosen === undefined) continue;
    const label = labelOf(row.options ?? [], chosen);
    const buttons = group.getByRole('radiogroup', { name: row.label, exact: true });
    await buttons.getByRole('radio', { name: label, exact: true }).check();
  }
}

async function choosePlaces(group: Locator, options: PublishedOption[], values: string[]) {
  for (const region of options) {
    const chosen = leavesOf([region]).filter(({ value }) => values.includes(value));
    if (chosen.length === 0) continue;
    const details = group.locator('details').filter({ hasText: region.label });
    await details.locator('summary').click();
    for (const { label } of chosen) {
      await details.getByRole('checkbox', { name: label, exact: true }).check();
    }
  }
}

async function typeDate(group: Locator, date: string, words: Words['dateParts']) {
  const [year = '', month = '', day] = date.split('-');
  if (day !== undefined) await group.getByLabel(words.day).fill(day);
  await group.getByLabel(words.month).fill(month);
  await group.getByLabel(words.year).fill(year);
}

async function answerParts(group: Locator, asked: Asked) {
  const { question, schema, path } = asked;
  for (const part of question.questions ?? []) {
    const partSchema = questionSchema(schema, part.key);
    const answer = isRecord(asked.answer) ? asked.answer[part.key] : undefined;
    if (!partSchema || answer === undefined) continue;
    await answerQuestion(group, {
      ...asked,
      question: part,
      schema: partSchema,
      answer,
      path: [...path, part.key],
    });
  }
}

async function answerRows(group: Locator, asked: Asked) {
  const { question, schema, answer, path } = asked;
  for (const [index, row] of (answer as unknown[]).entries()) {
    if (index > 0)
      await group
        .getByRole('button', {
          name: wordsIn(asked.form.locale).addAnother(question.rowLabel ?? ''),
        })
        .click();
    const fieldset = group.getByRole('group', { name: new RegExp(` ${index + 1}$`) });
    for (const inRow of question.questions ?? []) {
      const rowSchema = schema.items && questionSchema(schema.items, inRow.key);
      if (!rowSchema || !isRecord(row) || row[inRow.key] === undefined) continue;
      await answerQuestion(fieldset, {
        ...asked,
        question: inRow,
        schema: rowSchema,
        answer: row[inRow.key],
        path: [...path, index, inRow.key],
      });
    }
  }
}

function labelOf(options: readonly PublishedOption[], value: unknown): string {
  const option = options.find((each) => each.value === value);
  if (!option) throw new Error(`“${String(value)}” is not offered`);
  return option.label;
}
