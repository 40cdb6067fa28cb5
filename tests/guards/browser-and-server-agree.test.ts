import {
  checkAnswers,
  dropUnasked,
  moduleValidator,
  normaliseAnswers,
  todayIn,
  type FormSchema,
  type Validate,
  type ValidateFunction,
} from '@ehpr/form-schemas';
import { createValidator } from '@ehpr/form-schemas/validator';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { formOf, published, shipped } from '../../form-schemas/src/testing/forms.ts';
import { people } from '../../form-schemas/src/testing/people.ts';
import { inRoot } from '../../scripts/lib/paths.ts';
import { decodeFormData } from '../../site/src/form/decode-form-data.ts';
import { answersLike } from './answers-like.fixture.ts';
import { practiceForm, practicePeople } from './many-kinds.fixture.ts';

/*
 * The module that browsers run and the validator that the CMS runs come of one schema by two ways:
 * compiled in memory, and written as source, bundled and minified. They must judge alike.
 */

// TypeScript takes the CMS for CommonJS, which this folder cannot import by name.
const { buildValidatorModule } = (await import(
  inRoot('cms/src/plugins/forms/server/src/use-cases/build-validator-module.ts')
)) as { buildValidatorModule(schema: FormSchema): Promise<string> };

const now = fc.constantFrom(
  new Date('2026-03-10T19:00:00Z'),
  new Date('2026-03-11T06:59:59Z'),
  new Date('2020-01-01T00:00:00Z'),
);

/** What is said when nobody foresaw a mistake, and what ajv says. */
const unhelpful = /^Check your answer|must NOT|must match|undefined|NaN/u;

describe.each([
  ['the registration form', shipped('registration'), Object.values(people), 3_000],
  ['a form of the other kinds', published(practiceForm), practicePeople, 3_000],
])('of %s', (_of, form, answered, runs) => {
  const onServer = createValidator(form.schema);
  let source: string;
  let inBrowser: Validate;

  beforeAll(async () => {
    source = await buildValidatorModule(form.schema);
    const url = `data:text/javascript;base64,${Buffer.from(source).toString('base64')}`;
    const module = (await import(url)) as { default: ValidateFunction };
    inBrowser = moduleValidator(module.default);
  });

  test('the module stands alone and compiles nothing', () => {
    // In a text, as ajv names a part of itself, the word does no harm.
    const calls = /(?<!['"`])\b(?:require|eval|Function|import)\s*\(/u;
    expect(calls.exec(source)?.[0]).toBeUndefined();
    expect(/^import\b|;import\b/u.exec(source)?.[0]).toBeUndefined();
  });

  test('what people answered is valid, and stored as they answered', () => {
    for (const answers of answered) {
      const judged = checkAnswers(form, answers, onServer, new Date('2026-03-10T19:00:00Z'));
      expect(judged).toEqual({ kind: 'valid', answers });
    }
  });

  test('on thousands of answers, valid ones among them, browser and server say the same', () => {
    let valid = 0;
    fc.assert(
      fc.property(answersLike(form.schema, answered), now, (given, at) => {
        const judged = checkAnswers(form, given, onServer, at);
        expect(checkAnswers(form, given, inBrowser, at)).toEqual(judged);
        if (judged.kind === 'valid') {
          valid += 1;
          // What is stored stays as it is when it is judged again.
          const { schema } = form;
          const today = todayIn(schema['x-timeZone'], at);
          const again = dropUnasked(schema, normaliseAnswers(schema, judged.answers), today);
          expect(again).toEqual(judged.answers);
        } else {
          const messages = judged.errors.map(({ message }) => message);
          expect(messages).not.toEqual([]);
          expect(messages.filter((message) => unhelpful.test(message))).toEqual([]);
        }

        const context = { today: '2026-03-10' };
        const asGiven = onServer(given, context);
        expect(inBrowser(given, context)).toEqual(asGiven);
      }),
      { numRuns: runs },
    );
    expect(valid / runs).toBeGreaterThan(0.15);
    expect(valid / runs).toBeLessThan(0.85);
  }, 60_000);
});

describe.each([true, false])('a group that is required: %s', (required) => {
  const form = published(
    formOf({
      key: 'referees',
      kind: 'group',
      label: 'Referees',
      rowLabel: 'referee',
      maxRows: 3,
      required,
      questions: [
        { key: 'name', kind: 'text', label: 'Name', maxLength: 50, required: true },
        { key: 'mayAsk', kind: 'yesNo', label: 'May we ask', required: true },
      ],
      messages: { required: 'Name somebody who knows your work' },
    }),
  );
  const validate = createValidator(form.schema);
  const check = (answers: unknown) => checkAnswers(form, answers, validate, new Date());
  /** What a page without script posts of rows that it shows and nobody answered. */
  const posted = (rows: number) => {
    const data = new FormData();
    for (let row = 0; row < rows; row += 1) data.append(`referees.${row}.name`, '');
    return decodeFormData(form, data);
  };

  test.each<[string, unknown]>([
    ['was never touched', {}],
    ['was emptied', { referees: [] }],
    ['has an empty row', { referees: [{}] }],
    ['has a row whose answers were taken back', { referees: [{ name: ' ' }, {}] }],
    ['is posted with one', posted(1)],
    ['is posted with two', posted(2)],
  ])('is told the same to a person for whom it %s', (_what, answers) => {
    const judged = check(answers);
    expect(judged).toEqual(check({}));
    expect(judged.kind === 'invalid' ? judged.errors : []).toMatchObject(
      required
        ? [{ path: ['referees'], name: 'required', message: 'Name somebody who knows your work' }]
        : [],
    );
  });
});
