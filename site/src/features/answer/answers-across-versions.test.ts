import {
  compileForm,
  dropUnasked,
  normaliseAnswers,
  type Answers,
  type PublishedForm,
  type QuestionDefinition,
} from '@ehpr/form-schemas';
import { describe, expect, test } from 'vitest';
import { decodeFormData, encodeAnswers } from '../../form/decode-form-data.ts';
import { answersAcrossVersions } from './answers-across-versions.ts';

function published(version: number, questions: QuestionDefinition[]): PublishedForm {
  const compiled = compileForm({
    definition: { slug: 'example', title: 'Example', steps: [{ key: 'a', title: 'A', questions }] },
    lists: {},
    timeZone: 'America/Vancouver',
  });
  if (compiled.kind !== 'compiled') throw new Error(JSON.stringify(compiled.problems));
  const { wording, schema } = compiled;
  return { slug: 'example', version, hash: `h${version}`, locale: 'en', ...wording.en, schema };
}

const name: QuestionDefinition = { key: 'name', kind: 'text', label: 'Name', maxLength: 50 };
const phone: QuestionDefinition = { key: 'phone', kind: 'phone', label: 'Phone' };
const drives: QuestionDefinition = { key: 'drives', kind: 'yesNo', label: 'Do you drive?' };
const truck: QuestionDefinition = {
  key: 'truck',
  kind: 'yesNo',
  label: 'A truck?',
  visibleWhen: { question: 'drives', operator: 'is', value: true },
};
const drivesInWords: QuestionDefinition = { ...name, key: 'drives' };
const drivesIfNamed: QuestionDefinition = {
  ...drives,
  visibleWhen: { question: 'name', operator: 'is', value: 'Noor' },
};

const now = new Date('2026-03-10T19:00:00Z');
const today = '2026-03-10';

/** What is sent for answers that were given to the first form, when the second is the present one. */
function sent(before: QuestionDefinition[], after: QuestionDefinition[], given: Answers): Answers {
  const seen = published(1, before);
  const present = published(2, after);
  const data = new FormData();
  for (const [field, value] of encodeAnswers(seen, given)) data.append(field, value);
  const typed = normaliseAnswers(present.schema, decodeFormData(present, data));
  const presentAnswers = dropUnasked(present.schema, typed, today);
  return answersAcrossVersions({ present, seen }, data, presentAnswers, now);
}

const given = { name: 'Ada', drives: true, truck: true };

describe('answers to an older version', () => {
  test.each<[string, QuestionDefinition[], QuestionDefinition[], Answers]>([
    [
      'all of them, where nothing was taken out',
      [name, drives, truck],
      [name, drives, truck],
      given,
    ],
    ['those to questions that are no more', [name, drives, truck], [name], given],
    [
      'those that such questions hang on, asked or not',
      [name, drives, truck],
      [name, drivesIfNamed],
      given,
    ],
    [
      'what is asked now as it is asked now',
      [name, drives],
      [name, drivesInWords],
      { name: 'Ada', drives: 'yes' },
    ],
  ])('are sent with %s', (_what, before, after, expected) => {
    expect(sent(before, after, given)).toEqual(expected);
  });

  test('are sent as they would have been before the publish', () => {
    const typed = { name: '  Ada ', phone: '250 555 0100' };
    const before = sent([name, phone], [name, phone], typed);
    expect(before).toEqual({ name: 'Ada', phone: '+12505550100' });
    expect(sent([name, phone], [name], typed)).toEqual(before);
  });

  test('are not sent when the person was not asked', () => {
    const untrue = { name: 'Ada', drives: false, truck: true };
    expect(sent([name, drives, truck], [name], untrue)).toEqual({ name: 'Ada', drives: false });
  });
});
