import { expect, test } from 'vitest';
import { asking } from '../../testing/forms.ts';

const ask = asking({ key: 'email', kind: 'email', label: 'Email address' });

/** A domain of some length, of labels that are not too long. */
const domainOf = (length: number) =>
  `${'d'.repeat(length - 4)}.org`.replaceAll(/d{51}/gu, `${'d'.repeat(50)}.`);

const localPartOf64 = 'l'.repeat(64);
const longest = `${localPartOf64}@${domainOf(190)}`;

test.each([
  'nora@example.org',
  'Nora.Sample@Example.ORG',
  'nora+registry@example.org',
  "o'sample@example.org",
  'nora_sample-1@mail.example.org',
  "!#$%&'*+/=?^_`{|}~-@example.org",
  '1@example.org',
  'n@x.ca',
  'nora@1.example.org',
  'nora@ex-ample.org',
  'nora@xn--exmple-cua.org',
  `${localPartOf64}@example.org`,
  `nora@${'d'.repeat(63)}.org`,
  longest,
])('%j is accepted as it is', (given) => {
  expect(ask(given)).toEqual({ stored: given });
});

test('space and unseen characters around it are dropped', () => {
  expect(ask(' \u200bnora@example.org\u2060 ')).toEqual({ stored: 'nora@example.org' });
});

test.each([
  'nora',
  'nora@',
  '@example.org',
  'nora@example',
  'nora@@example.org',
  'nora@sample@example.org',
  'nora sample@example.org',
  'nora@exam ple.org',
  '.nora@example.org',
  'nora.@example.org',
  'nora..sample@example.org',
  'nora@.example.org',
  'nora@example..org',
  'nora@example.org.',
  'nora@-example.org',
  'nora@example-.org',
  'nora@example.o',
  'nora@example.1org',
  'nora@example.org-',
  'nora@127.0.0.1',
  'nora@[127.0.0.1]',
  '"nora sample"@example.org',
  'Nora <nora@example.org>',
  'mailto:nora@example.org',
  'nora@example.org,rolf@example.org',
  'nörå@example.org',
  'nora@exämple.org',
  'nora@exam\u200bple.org',
  'nora\u0000@example.org',
  'nora@example.org\nbcc:rolf@example.org',
  `${localPartOf64}l@example.org`,
  `nora@${'d'.repeat(64)}.org`,
])('%j is no deliverable address', (given) => {
  expect(ask(given)).toEqual({ broken: ['email: format'] });
});

test('255 characters are accepted, 256 are not', () => {
  const tooLong = `${localPartOf64}@${domainOf(191)}`;
  expect([longest.length, tooLong.length]).toEqual([255, 256]);
  expect(ask(longest)).toEqual({ stored: longest });
  expect(ask(tooLong)).toEqual({ broken: ['email: maxLength'] });
});

// A pattern that searched long would not end before the runner loses patience.
test.each([
  ['labels', `a@${'a.'.repeat(100_000)}`],
  ['one label', `a@${'a'.repeat(200_000)}`],
  ['dots in the local part', `${'a.'.repeat(100_000)}@example.org`],
])('an address of 200,000 characters, of %s, is refused without a long search', (_of, given) => {
  expect(ask(given)).toEqual({ broken: ['email: format'] });
});
