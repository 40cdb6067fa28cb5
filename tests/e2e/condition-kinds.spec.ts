import type { Locator, Page } from '@playwright/test';
import type { Answers } from '../../form-schemas/src/index.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, test } from '../harness/browser.ts';
import { chooseInList, type By } from '../harness/choose-in-list.ts';
import { openFormEditor, openQuestion } from '../harness/form-editor.ts';
import { liveForm } from '../harness/live-form.ts';
import { formsPath, listsPath } from '../harness/own-form.ts';
import { post } from '../harness/posting.ts';
import { publishInAdmin } from '../harness/publish-in-admin.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { signInAt } from '../harness/staff.ts';

const stamp = Date.now().toString(36);
const slug = `conditions-${stamp}`;

const list = {
  name: `Places ${stamp}`,
  key: `places${stamp}`,
  options: [
    { value: 'north', label: 'North', options: [{ value: 'atlin', label: 'Atlin' }] },
    { value: 'south', label: 'South', options: [{ value: 'hope', label: 'Hope' }] },
  ],
};

const facts = [
  { key: 'beds', kind: 'wholeNumber', label: 'Beds', min: 0, max: 500 },
  { key: 'since', kind: 'monthAndYear', label: 'Licensed since' },
  { key: 'course', kind: 'date', label: 'Last course' },
  { key: 'away', kind: 'dateRange', label: 'Days away' },
  { key: 'drives', kind: 'yesNo', label: 'Do you drive?' },
  {
    key: 'share',
    kind: 'consent',
    label: 'Share your name',
    statement: 'Your name is shared with the authority that asks.',
  },
  {
    key: 'skills',
    kind: 'anyOf',
    label: 'Skills',
    options: ['Triage', 'Intubation', 'Cooking'].map((label) => ({
      value: label.toLowerCase(),
      label,
    })),
  },
  { key: 'places', kind: 'optionTree', label: 'Places', list: list.key },
  {
    key: 'stream',
    kind: 'oneOf',
    label: 'Stream',
    options: [
      { value: 'nursing', label: 'Nursing', options: [{ value: 'ward', label: 'Ward' }] },
      { value: 'none', label: 'None of these' },
    ],
  },
  { key: 'wish', kind: 'longText', label: 'Wishes', maxLength: 200 },
];

type Comparison = { question: string; comparison: string; chosen?: string[]; typed?: string };
type Case = {
  label: string;
  by: By;
  conditions: Comparison[];
  words: string;
  /** What does not meet it, and what does. */
  not: Answers;
  met: Answers;
};

/** A follow-up for each kind, with what people answer so that it is not asked, and so that it is. */
const cases: Case[] = [
  {
    label: 'After beds',
    by: 'keyboard',
    conditions: [{ question: 'Beds', comparison: 'is more than', typed: '10' }],
    words: 'Asked when “Beds” is more than “10”.',
    not: { beds: 10 },
    met: { beds: 11 },
  },
  {
    label: 'After month',
    by: 'keyboard',
    conditions: [{ question: 'Licensed since', comparison: 'is before', typed: '2020-06' }],
    words: 'Asked when “Licensed since” is before “June 2020”.',
    not: { since: '2020-06' },
    met: { since: '2020-05' },
  },
  {
    label: 'After day',
    by: 'pointer',
    conditions: [{ question: 'Last course', comparison: 'is after', typed: '2024-03-01' }],
    words: 'Asked when “Last course” is after “March 1, 2024”.',
    not: { course: '2024-03-01' },
    met: { course: '2024-03-02' },
  },
  {
    label: 'After days away',
    by: 'pointer',
    conditions: [{ question: 'Days away', comparison: 'is answered' }],
    words: 'Asked when “Days away” is answered.',
    not: {},
    met: { away: { from: '2026-07-01', to: '2026-07-02' } },
  },
  {
    label: 'After driving',
    by: 'keyboard',
    conditions: [{ question: 'Do you drive?', comparison: 'is', chosen: ['Yes'] }],
    words: 'Asked when “Do you drive?” is “Yes”.',
    not: { drives: false },
    met: { drives: true },
  },
  {
    label: 'After consent',
    by: 'pointer',
    conditions: [{ question: 'Share your name', comparison: 'is', chosen: ['Agrees'] }],
    words: 'Asked when “Share your name” is “Agrees”.',
    not: { share: false },
    met: { share: true },
  },
  {
    label: 'After a skill',
    by: 'keyboard',
    conditions: [{ question: 'Skills', comparison: 'includes', chosen: ['Triage'] }],
    words: 'Asked when “Skills” includes “Triage”.',
    not: { skills: ['cooking'] },
    met: { skills: ['triage'] },
  },
  {
    label: 'After a region',
    by: 'pointer',
    conditions: [{ question: 'Places', comparison: 'includes anything under', chosen: ['North'] }],
    words: 'Asked when “Places” includes anything under “North”.',
    not: { places: ['hope'] },
    met: { places: ['atlin'] },
  },
  {
    label: 'After a stream',
    by: 'keyboard',
    conditions: [{ question: 'Stream', comparison: 'has more to choose below it' }],
    words: 'Asked when “Stream” has more to choose below it.',
    not: { stream: 'none' },
    met: { stream: 'nursing' },
  },
];
const group = { label: 'After several', by: 'pointer' as const };
const inGroup: Comparison[] = [
  { question: 'Beds', comparison: 'is', typed: '500' },
  { question: 'Wishes', comparison: 'is answered' },
  { question: 'Skills', comparison: 'includes any of', chosen: ['Intubation', 'Cooking'] },
];
const wordsOfGroup =
  'Asked when “Beds” is “500”, or all of (“Wishes” is answered; “Skills” includes “Intubation” or “Cooking”).';

const followUps = [...cases, group].map(({ label }, index) => ({
  key: `follow${index}`,
  kind: 'text',
  label,
  maxLength: 20,
  required: true,
}));
const form = {
  title: `Conditions of ${stamp}`,
  slug,
  steps: [
    { key: 'facts', title: 'Facts', questions: [...facts, ...followUps] },
    {
      key: 'send',
      title: 'Check and send',
      questions: [{ key: 'confirm', kind: 'declaration', label: 'What I said is true' }],
    },
  ],
};

/** Chooses a question, an operator and its values, in the place where a condition is written. */
async function compare(part: Locator, { question, comparison, chosen, typed }: Comparison, by: By) {
  const page = part.page();
  await chooseInList(part.getByRole('combobox', { name: 'Question' }), question, by);
  const operator = part.getByRole('combobox', { name: 'Comparison' });
  if ((await operator.textContent()) !== comparison) await chooseInList(operator, comparison, by);
  if (typed !== undefined) await part.getByLabel('Answer', { exact: true }).fill(typed);
  if (chosen?.length === 1) {
    await chooseInList(part.getByRole('combobox', { name: 'Answer' }), chosen[0] ?? '', by);
  } else if (chosen) {
    await part.getByRole('combobox', { name: 'Answers' }).click();
    for (const name of chosen) await page.getByRole('option', { name, exact: true }).click();
    await page.keyboard.press('Escape');
  }
}

const editorOf = (page: Page) => page.getByRole('group', { name: 'Asked when', exact: true });

test('conditions on every sort of answer are chosen in the admin, and hold on the site @platform', async ({
  page,
  stack,
  visit,
  expectAccessible,
}) => {
  test.setTimeout(240_000);
  const email = 'program.administrator@example.org';
  const staff = await signInAt(stack, email);
  expect((await staff.call('POST', listsPath, list)).status).toBe(201);
  const made = await staff.call('POST', formsPath, form);
  const { documentId } = (made.body as { data: { documentId: string } }).data;
  await signInToAdmin(page, stack, email);
  await openFormEditor(page, stack, documentId);

  const editor = editorOf(page);
  const askWhen = async (label: string) => {
    await openQuestion(page, 'Facts', label);
    await editor.getByRole('radio', { name: 'Ask only when …' }).click();
  };
  for (const { label, by, conditions, words } of cases) {
    await askWhen(label);
    for (const each of conditions) await compare(editor, each, by);
    await expect(editor).toContainText(words);
  }
  await askWhen(group.label);
  const [first, second, third] = inGroup as [Comparison, Comparison, Comparison];
  await compare(editor, first, group.by);
  await editor.getByRole('button', { name: 'Add a group of conditions' }).click();
  await chooseInList(
    editor.getByRole('combobox', { name: 'Ask when' }).first(),
    'At least one of these is true',
    group.by,
  );
  const inner = editor.getByRole('group', { name: 'Conditions 2', exact: true });
  await compare(inner.getByRole('group', { name: 'Condition 2.1', exact: true }), second, group.by);
  await inner.getByRole('button', { name: 'Add a condition' }).click();
  await compare(inner.getByRole('group', { name: 'Condition 2.2', exact: true }), third, group.by);
  await expect(editor).toContainText(wordsOfGroup);
  await expectAccessible(page, '[id$="visibleWhen"]');
  await page.screenshot({ path: test.info().outputPath('group.png') });
  await publishInAdmin(page);

  // What is live asks each when it should, and only then.
  const live = await liveForm(stack, 'en', slug);
  const person = await visit();
  await expect(async () => {
    expect((await person.goto(`/en/forms/${slug}`))?.status()).toBe(200);
  }).toPass({ timeout: 60_000 });
  await expect(person.locator('form[data-form]:not([data-plain])')).toBeVisible();
  const asked = person.getByRole('textbox', { name: /^After / });
  const labelsAsked = () =>
    asked.evaluateAll((fields: HTMLInputElement[]) =>
      fields
        .filter((field) => field.checkVisibility())
        .map((field) => field.labels?.[0]?.textContent.trim()),
    );
  const not = Object.assign({}, ...cases.map((each) => each.not)) as Answers;
  const met = Object.assign({}, ...cases.map((each) => each.met)) as Answers;
  await answerStep(person, live, 'facts', not);
  await expect.poll(labelsAsked).toEqual([]);
  for (const [index, each] of cases.entries()) {
    await answerStep(person, live, 'facts', each.met);
    const labels = cases.slice(0, index + 1).map(({ label }) => label);
    await expect.poll(labelsAsked).toEqual(labels);
  }
  await answerStep(person, live, 'facts', { wish: 'A tent' });
  await expect.poll(labelsAsked).toEqual([...cases, group].map(({ label }) => label));
  await answerStep(person, live, 'facts', { ...not, places: undefined });
  await person.getByLabel('Wishes').fill('');
  await expect
    .poll(labelsAsked, 'what stays: days, a skill and a place that were chosen')
    .toEqual(['After days away', 'After a skill', 'After a region']);
  await answerStep(person, live, 'facts', { beds: 500 });
  await expect.poll(labelsAsked).toContain(group.label);

  // Without script it is the server that asks.
  const plain = await visit({ scripts: 'off' });
  await plain.goto(`/en/forms/${slug}`);
  await answerStep(plain, live, 'facts', met);
  await post(plain, plain.getByRole('button', { name: 'Check your answers' }));
  await expect(plain.getByRole('alert').getByRole('link')).toHaveText(
    cases.map(({ label }) => new RegExp(label, 'i')),
  );
  await plain.goto(`/en/forms/${slug}`);
  await answerStep(plain, live, 'facts', not);
  await post(plain, plain.getByRole('button', { name: 'Check your answers' }));
  await expect(plain.getByRole('button', { name: 'Send my answers' })).toBeVisible();
  await expect(plain.getByRole('main')).not.toContainText('After ');
});
