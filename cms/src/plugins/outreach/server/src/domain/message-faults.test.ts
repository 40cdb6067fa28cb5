import { describe, expect, test } from 'vitest';
import type { Block, Message } from '../../../../../message/message';
import { faultsOf } from './message-faults';
import { messages } from './read-message';

const paragraph = (text: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});
const link = (url: string, text = 'words'): Block => ({
  type: 'paragraph',
  children: [{ type: 'link', url, children: [{ type: 'text', text }] }],
});
const said = (subject: string, ...body: Block[]): Message => ({ subject, body });
const split: Block = {
  type: 'paragraph',
  children: [
    { type: 'text', text: '{{first', bold: true },
    { type: 'text', text: 'Name}}' },
  ],
};

describe('what has to be put right before a mail is sent', () => {
  test.each<[string, Message, string, RegExp]>([
    ['no subject', said('  ', paragraph('Words')), 'subject', /Write a subject/],
    ['no words', said('Subject', paragraph(' ')), 'body', /Write what the mail is to say/],
    ['no paragraph', said('Subject'), 'body', /Write what/],
    ['an unknown word', said('Subject', paragraph('{{nickname}}')), 'body', /“nickname”/],
    ['an unknown word in the subject', said('{{x}}', paragraph('Words')), 'subject', /“x”/],
    ['an empty word', said('Subject', paragraph('{{}}')), 'body', /no merge word/],
    [
      'a word that is not closed',
      said('S', paragraph('Hi {{firstName, come')),
      'body',
      /\{\{firstName/,
    ],
    [
      'a word that is not opened',
      said('S', paragraph('Hi firstName}}')),
      'body',
      /between \{\{ and/,
    ],
    [
      'a link in the subject',
      said('{{updateLink}}', paragraph('Words')),
      'subject',
      /cannot hold a link/,
    ],
    [
      'a merge word in an address',
      said('S', link('https://x.org/{{firstName}}')),
      'body',
      /cannot hold a merge word/,
    ],
    ['an address of another kind', said('S', link('javascript:alert(1)')), 'body', /must lead to/],
    [
      'a link without words',
      said('S', paragraph('W'), link('https://x.org', ' ')),
      'body',
      /no words/,
    ],
    ['a link in a link', said('S', link('https://x.org', '{{updateLink}}')), 'body', /in a link/],
  ])('%s', (_what, en, field, message) => {
    expect(faultsOf({ en })).toEqual([
      { locale: 'en', field, message: expect.stringMatching(message) as string },
    ]);
  });

  test('is nothing of a mail that is whole', () => {
    const en = said(
      '{{firstName}}',
      paragraph('{{ fullName }} {{updateLink}} { } {'),
      link('mailto:a@x.org'),
    );
    expect(faultsOf({ en })).toEqual([]);
  });

  test('is told of a French one as well, and once of what stands twice', () => {
    const en = said('Subject', paragraph('Words'));
    const fr = said('Sujet', paragraph('{{prenom}}'), paragraph('{{prenom}}'));
    expect(faultsOf({ en, fr })).toEqual([
      { locale: 'fr', field: 'body', message: expect.stringContaining('prenom') as string },
    ]);
  });

  test('is that a merge word is partly bold: it would not be filled in', () => {
    expect(faultsOf({ en: said('Subject', split) })).toEqual([
      { locale: 'en', field: 'body', message: expect.stringContaining('all of it') as string },
    ]);
  });
});

describe('what may be saved', () => {
  const isTaken = (en: unknown) => messages.safeParse({ en }).success;
  const nested = (depth: number): unknown =>
    depth === 0
      ? { type: 'list-item', children: [{ type: 'text', text: 'x' }] }
      : { type: 'list', format: 'ordered', children: [nested(depth - 1)] };

  test.each<[string, unknown, boolean]>([
    ['an unfinished mail', said('', paragraph('')), true],
    ['a subject of two lines', said('A\nB', paragraph('x')), false],
    ['a subject with a carriage return', said('A\rBcc: b@example.org', paragraph('x')), false],
    ['a long subject', said('x'.repeat(151), paragraph('x')), false],
    ['a NUL', said('S', paragraph('a\0b')), false],
    ['half a letter', said('S', paragraph('a\ud800b')), false],
    ['a long body', said('S', paragraph('x'.repeat(60_001))), false],
    ['lists four deep', { subject: 'S', body: [nested(4)] }, true],
    ['lists five deep', { subject: 'S', body: [nested(5)] }, false],
    ['lists a thousand deep', { subject: 'S', body: [nested(1_000)] }, false],
    ['an image', { subject: 'S', body: [{ type: 'image', children: [] }] }, false],
    ['raw HTML beside it', { subject: 'S', body: [], html: '<b>' }, false],
  ])('%s', (_what, en, expected) => {
    expect(isTaken(en)).toBe(expected);
  });
});
