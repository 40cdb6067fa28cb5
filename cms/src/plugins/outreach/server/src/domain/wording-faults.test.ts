import { expect, test } from 'vitest';
import type { MailKind } from '../../../shared/mail-kind';
import { mailKinds } from '../../../shared/mail-kinds';
import type { Wording } from '../../../shared/wording';
import { lines } from '../mail/wording/shipped/lines';
import { shippedWording } from '../mail/wording/shipped';
import { wordingFaults } from './wording-faults';

const kinds = Object.keys(mailKinds) as MailKind[];

test.each(
  kinds.flatMap((kind) => (['en', 'fr'] as const).map((locale) => [kind, locale] as const)),
)('the shipped words of %s in %s can be sent', (kind, locale) => {
  expect(wordingFaults(kind, shippedWording(kind, locale))).toEqual([]);
});

const signIn: Wording = {
  subject: 'Your link',
  body: lines('Press:', '{{button}}'),
  button: 'Open',
  footer: 'You get this because you asked at {{siteAddress}}.',
};

test.each<[string, Partial<Wording>, string, RegExp]>([
  ['no subject', { subject: ' ' }, 'subject', /^Write a subject$/],
  ['a link in its subject', { subject: 'See {{siteAddress}}' }, 'subject', /cannot hold a link/],
  [
    'a word of another mail',
    { subject: 'For {{formTitle}}' },
    'subject',
    /no merge word “formTitle”/,
  ],
  ['no button', { body: lines('Hello') }, 'body', /needs “Button”/],
  ['a button beside words', { body: lines('Press {{button}}') }, 'body', /paragraph for itself/],
  ['a button in a heading', { body: lines('## {{button}}') }, 'body', /paragraph for itself/],
  ['two buttons', { body: lines('{{button}}', '{{button}}') }, 'body', /paragraph for itself/],
  ['a button that says nothing', { button: '' }, 'button', /^Write what the button says$/],
  ['a word on its button', { button: '{{siteAddress}}' }, 'button', /words only/],
  ['no small print', { footer: '' }, 'footer', /why somebody gets this/],
  ['a button in its small print', { footer: '{{button}}' }, 'footer', /no merge word “button”/],
])('a mail with %s is told of', (_, change, field, message) => {
  expect(wordingFaults('sign-in-link', { ...signIn, ...change })).toEqual([
    { field, message: expect.stringMatching(message) as string },
  ]);
});
