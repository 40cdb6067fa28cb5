import { expect, test } from 'vitest';
import { publishedRegistration } from '../../form/registration.fixture.ts';
import { takeStep } from './take-step.ts';

const registration = publishedRegistration();

function taking({ allows = true } = {}) {
  const added: unknown[] = [];
  const take = (body: string, slug = 'registration') =>
    takeStep(
      {
        form: (asked, version) =>
          Promise.resolve(asked === 'registration' && version === 1 ? registration : undefined),
        allows: () => allows,
        add: (...reached) => added.push(reached),
      },
      { slug, body, address: '192.0.2.1' },
    );
  return { added, take };
}
const step = registration.steps[0]?.key ?? '';

test('a step that someone reached is counted', async () => {
  const { added, take } = taking();
  expect(await take(JSON.stringify({ version: 1, step }))).toEqual({ kind: 'taken' });
  expect(added).toEqual([['registration', 1, step]]);
});

test.each([
  ['a step that the form never had', JSON.stringify({ version: 1, step: 'nowhere' })],
  ['a version that the form never had', JSON.stringify({ version: 9, step })],
  ['a version that is no number', JSON.stringify({ version: '1', step })],
  ['no step', JSON.stringify({ version: 1 })],
  ['nothing', ''],
  ['a list', '[]'],
  ['null', 'null'],
  ['more than it takes to say it', JSON.stringify({ version: 1, step, more: 'x'.repeat(300) })],
])('%s counts for nothing', async (_what, body) => {
  const { added, take } = taking();
  expect(await take(body)).toEqual({ kind: 'unknown' });
  expect(added).toEqual([]);
});

test('what cannot be the name of a form is asked of nobody', async () => {
  const { take } = taking();
  const body = JSON.stringify({ version: 1, step });
  expect(await take(body, '../status')).toEqual({ kind: 'unknown' });
});

test('an address over its limit is not counted', async () => {
  const { added, take } = taking({ allows: false });
  expect(await take(JSON.stringify({ version: 1, step }))).toEqual({ kind: 'too-many' });
  expect(added).toEqual([]);
});
