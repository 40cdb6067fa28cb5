import {
  checkAnswers,
  choicesFor,
  questionSchema,
  type AnswerError,
  type Answers,
  type Kind,
} from '@ehpr/form-schemas';
import { createValidator } from '@ehpr/form-schemas/validator';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../words/index.ts';
import { encodeAnswers } from '../decode-form-data.ts';
import { answerOfKind, publishedEveryKind } from '../every-kind.fixture.ts';
import { fieldId, samePath } from '../names.ts';
import { codecs } from './codecs.ts';
import { fields } from './fields.ts';

const form = publishedEveryKind();
const validate = createValidator(form.schema);

type Shown = { value?: unknown; errors?: readonly AnswerError[]; plain?: boolean };

function render(kind: Kind, { value, errors = [], plain = true }: Shown = {}): string {
  const Field = fields[kind];
  const question = form.steps[0]?.questions.find(({ key }) => key === kind);
  if (!question) throw new Error(`Nothing asks for a ${kind}`);
  return renderToStaticMarkup(
    <Field
      path={[kind]}
      form={form}
      question={question}
      schema={questionSchema(form.schema, kind) ?? {}}
      value={value}
      choices={(path) => choicesFor(form, path, { [kind]: value })}
      errorAt={(path) => errors.find((error) => samePath(error.path, path))?.message}
      decides={() => false}
      onChange={() => undefined}
      onLeave={() => undefined}
      plain={plain}
      words={wordsIn('en')}
    />,
  );
}

const kindNames = Object.keys(fields) as Kind[];
const shown = kindNames.filter((kind) => kind !== 'hidden');
const asking = shown.filter((kind) => kind !== 'guidance');
/** What says its answer when the form is posted. */
const posting = kindNames.filter((kind) => kind !== 'guidance' && kind !== 'calculated');
const wrongAt = (...path: AnswerError['path']): Shown => ({
  errors: [{ path, name: 'required', message: 'Choose a tree' }],
});

describe('every kind', () => {
  test('has a field and a codec', () => {
    expect(Object.keys(codecs).sort()).toEqual([...kindNames].sort());
  });

  test.each(shown)('%s shows its label and hint', (kind) => {
    const html = render(kind);
    expect(html).toContain('Which tree?');
    expect(html).toContain('Any will do');
  });

  test.each(asking)('%s says what is wrong, tied to its control', (kind) => {
    const html = render(kind, wrongAt(kind));
    expect(html).toContain(`id="field-${kind}-error"`);
    expect(html).toMatch(new RegExp(`aria-describedby="[^"]*field-${kind}-error`, 'u'));
    expect(html).toContain('Choose a tree');
  });

  test.each(asking)('%s can be reached from the summary', (kind) => {
    expect(render(kind)).toContain(`id="field-${kind}"`);
  });

  test.each(kindNames)('%s brings no style or script of its own into the page', (kind) => {
    expect(render(kind)).not.toMatch(/\sstyle=|\son[a-z]+=|<script/u);
    expect(render(kind, { plain: false })).not.toMatch(/\sstyle=|\son[a-z]+=|<script/u);
  });

  test.each(asking)('%s has every id once', (kind) => {
    const value = answerOfKind[kind];
    for (const plain of [true, false]) {
      const ids = [...render(kind, { value, plain }).matchAll(/\sid="([^"]+)"/gu)].map(
        ([, id]) => id,
      );
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  test.each(posting)('%s posts its answer under the names that its codec reads', (kind) => {
    const value = answerOfKind[kind];
    const html = render(kind, { value });
    const names = new Set(encodeAnswers(form, { [kind]: value }).map(([name]) => name));
    expect(names.size).toBeGreaterThan(0);
    for (const name of names) expect(html).toContain(` name="${name}"`);
  });
});

/** Answers that break every rule that a person can break, by kind. */
const wrong: Answers[] = [
  {},
  { group: [{ place: { unit: 'x' }, grew: { to: 'x' } }] },
  { address: { unit: 'u'.repeat(31), city: 'x', postalCode: 'x' }, dateRange: { from: 'soon' } },
  { dateRange: { from: '2021-02-03', to: '2021-02-02' }, wholeNumber: '1.5', monthAndYear: '-13' },
  { longText: 'n'.repeat(201), wholeNumber: 'five', address: {}, dateRange: {} },
  { matrix: { bark: 'x' }, consent: 'maybe' },
  { matrix: 'x' },
];

test.each(wrong)('of %j, each error leads to a control that says it and is marked', (answers) => {
  const checked = checkAnswers(form, answers, validate, new Date());
  const errors = checked.kind === 'invalid' ? checked.errors : [];
  expect(errors).not.toEqual([]);
  for (const { path, message } of errors) {
    const kind = String(path[0]) as Kind;
    const html = render(kind, { value: answers[kind], errors });
    const control = new RegExp(`<[a-z]+ [^>]*\\bid="${fieldId(path)}"[^>]*>`, 'u').exec(html)?.[0];
    expect(control, fieldId(path)).toMatch(/^<(?:input|select|textarea|legend)/u);
    expect(html.split(`id="${fieldId(path)}-error"`), fieldId(path)).toHaveLength(2);
    expect(html).toContain(escaped(message));
    // A group of boxes is described as a whole; its controls are marked one by one.
    if (control?.startsWith('<legend')) continue;
    expect(control, fieldId(path)).toContain('aria-invalid="true"');
  }
});

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;');

describe('an answer made of parts', () => {
  test('is told part by part', () => {
    const html = render('address', wrongAt('address', 'city'));
    expect(html).toContain('id="field-address-city-error"');
    expect(html).toMatch(
      /id="field-address-city"[^>]*aria-describedby|aria-describedby="field-address-city-error"/u,
    );
    expect(html).not.toContain('id="field-address-error"');
  });

  test('tells browsers what they may fill in', () => {
    const html = render('address', { plain: false });
    for (const token of ['line1', 'line2', 'level2', 'level1'].map((name) => `address-${name}`)) {
      expect(html).toMatch(new RegExp(`autoComplete="${token}"`, 'iu'));
    }
    expect(html).toMatch(/autoComplete="postal-code"/iu);
    expect(html).toContain('<select');
  });

  test('shows what was typed of it, in whatever shape it comes', () => {
    const html = render('dateRange', { value: { from: '3-Feb', to: '--8 March 2021' } });
    expect(html).toContain('value="8 March 2021"');
    for (const value of ['x', 7, [1], null, { from: 7 }]) {
      expect(render('dateRange', { value })).toContain('First day');
      expect(render('address', { value })).toContain('Postal code');
    }
  });
});

describe('text of several lines', () => {
  const typed = 'one\n<two> & "three"';

  test('is shown as it was typed', () => {
    expect(render('longText', { value: typed })).toContain(
      '>one\n&lt;two&gt; &amp; &quot;three&quot;<',
    );
  });

  test('says its limit without script, and what is left with it', () => {
    expect(render('longText', { value: typed })).toContain('Up to 200 characters');
    expect(render('longText', { value: typed })).not.toContain('left');
    const withScript = render('longText', { value: `${typed}  `, plain: false });
    expect(withScript).toContain(`${200 - typed.length} characters left`);
  });

  test.each([
    [100, ''],
    [101, 'Fewer than 100 characters left'],
    [195, 'Fewer than 10 characters left'],
    [200, 'Fewer than 10 characters left'],
    [201, 'Longer than 200 characters'],
  ])('after %i characters of 200, “%s” is said aloud', (length, said) => {
    const html = render('longText', { value: 'n'.repeat(length), plain: false });
    expect(/role="status">([^<]*)</u.exec(html)?.[1]).toBe(said);
  });

  test('that is too long shows by how much', () => {
    const html = render('longText', { value: 'n'.repeat(212), plain: false });
    expect(html).toContain('12 characters too many');
  });
});

test('a number is shown as it was typed, or as it is stored', () => {
  expect(render('wholeNumber', { value: '1,000' })).toContain('value="1,000"');
  expect(render('wholeNumber', { value: 0 })).toContain('value="0"');
  expect(render('wholeNumber', { value: '' })).toMatch(/inputMode="numeric"/iu);
});

describe('a matrix', () => {
  test('is a named group of buttons for each row, whatever its columns', () => {
    const html = render('matrix', { value: { bark: 'a' } });
    expect(html.match(/role="radiogroup" aria-labelledby="field-matrix-\w+-label"/gu)).toHaveLength(
      2,
    );
    const chosen = [...html.matchAll(/<input [^>]*checked=""[^>]*>/gu)].map(([input]) => input);
    expect(chosen).toHaveLength(1);
    expect(chosen[0]).toMatch(/ name="matrix.bark"/u);
    expect(chosen[0]).toMatch(/ value="a"/u);
    for (const value of ['x', 7, [1], null, { bark: 7 }]) {
      expect(render('matrix', { value })).toContain('Leaves');
    }
  });
});

describe('what is calculated', () => {
  test('is shown as it is told, and what it is made of', () => {
    const html = render('calculated', { value: 12_345, plain: false });
    expect(html).toMatch(/<output [^>]*for="field-wholeNumber"[^>]*>12,345</u);
    expect(html).not.toContain('when you continue');
  });

  test('says without script that it comes later', () => {
    expect(render('calculated')).toContain('Nothing yet');
    expect(render('calculated')).toContain('when you continue');
  });
});

test('a hidden value is carried along, and nothing of it is shown', () => {
  expect(render('hidden', { value: 'acorn' })).toBe(
    '<input type="hidden" name="hidden" value="acorn"/>',
  );
});
