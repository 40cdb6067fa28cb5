import { expect, test } from 'vitest';
import { renderMail } from './render-mail';

const context = {
  siteUrl: 'https://example.org',
  adminUrl: 'https://cms.example.org',
  referenceTo: (documentId: string) => `${documentId}-reference`,
};

const confirmation = (firstName: string, locale = 'en') =>
  renderMail(
    {
      template: 'registration-confirmation',
      to: 'wren@example.org',
      locale,
      cause: 'registration:1',
      values: { firstName, confirmationNumber: 'AB3DE5GH7JK9M' },
    },
    context,
  );

test('says the same to those who read HTML and those who do not', async () => {
  const { subject, html, text } = await confirmation('Wren');
  expect(subject).toBe('You are registered: AB3-DE5-GH7-JK9M');
  for (const part of [html, text]) {
    expect(part).toContain('Hello Wren,');
    expect(part).toContain('AB3-DE5-GH7-JK9M');
    expect(part).toContain('What happens next');
    expect(part).toContain('registering does not oblige you to deploy');
    expect(part).toContain('https://example.org');
  }
  expect(text).not.toMatch(/[<>]/);
});

test('reads well to a screen reader, in light and in dark', async () => {
  const { html } = await confirmation('Wren');
  expect(html).toMatch(/<html[^>]* lang="en"/);
  const tables = html.match(/<table/g) ?? [];
  expect(html.match(/<table[^>]*role="presentation"/g)).toHaveLength(tables.length);
  expect(html).toContain('name="color-scheme" content="light dark"');
  expect(html).not.toMatch(/(?:^|[;"\s])(?:background(?:-color)?|color):(?!inherit)/);
  expect(html.match(/<h1/g)).toHaveLength(1);
});

test('is no vehicle for somebody else’s words', async () => {
  const { html, text } = await confirmation('<script>alert(1)</script>');
  expect(`${html}${text}`).not.toContain('alert');
});

test('is in the language that the person registered in', async () => {
  const { subject, html, text } = await confirmation('Wren', 'fr');
  expect(subject).toBe('Votre inscription est faite\u00a0: AB3-DE5-GH7-JK9M');
  expect(html).toMatch(/<html[^>]* lang="fr"/);
  for (const part of [html, text]) {
    expect(part).toContain('Bonjour Wren,');
    expect(part).not.toMatch(/registered|Hello/);
  }
});

test('of a language that it does not speak, is in English', async () => {
  expect((await confirmation('Wren', 'de')).subject).toMatch(/^You are registered/);
});

test('an invitation of staff has the link, and no word of theirs that is none', async () => {
  const invitation = (firstName: string) =>
    renderMail(
      {
        template: 'staff-invitation',
        to: 'wren@example.org',
        locale: 'en',
        cause: 'invited/1',
        values: { firstName, role: 'Ministry staff' },
        secret: 'f00d',
      },
      context,
    );
  const { subject, html, text } = await invitation('Wren');
  for (const part of [html, text]) {
    expect(part).toContain('Hello Wren,');
    expect(part).toContain('Ministry staff');
    expect(part).toContain('https://cms.example.org/admin/auth/register?registrationToken=f00d');
  }
  expect(subject).not.toContain('f00d');
  expect((await invitation('Win at evil.example')).text).not.toContain('evil');
});

const about = { to: 'wren@example.org', cause: 'confirm/2027-05-01/2/abc123' };
const firstName = 'Wren';

test('those that ask whether a registration is still correct lead to where a link is asked for', async () => {
  const template = 'confirmation-request';
  const { text, html } = await renderMail(
    { ...about, template, locale: 'en', values: { firstName } },
    context,
  );
  for (const part of [text, html.replaceAll('&amp;', '&')]) {
    expect(part).toContain('https://example.org/en/update?from=abc123-reference&for=confirm');
    expect(part).toContain('Hello Wren,');
  }
  expect(text).not.toContain('paused');
});

test.each([
  ['en', 'On June 1, 2027 your registration is paused', 'You can come back at any time'],
  [
    'fr',
    'Le 1er juin 2027, votre inscription est mise en pause',
    'Vous pouvez revenir à tout moment',
  ],
])('the last reminder, in %s, says what comes of not answering', async (locale, then, back) => {
  const reminder = (lapsesOn?: string) =>
    renderMail(
      {
        ...about,
        template: 'confirmation-reminder',
        locale,
        values: { firstName, ...(lapsesOn !== undefined && { lapsesOn }) },
      },
      context,
    );
  const last = (await reminder('2027-06-01')).text.replaceAll(/\s+/gu, ' ');
  expect(last).toContain(then);
  expect(last).toContain(back);
  expect((await reminder()).text).not.toContain('2027');
});

test.each([
  ['en', 'Your link to continue later', /30 days/],
  ['fr', 'Votre lien pour continuer plus tard', /30 jours/],
])(
  'a link to a draft, in %s, says how long it works and who can read by it',
  async (locale, title, days) => {
    const { subject, html, text } = await renderMail(
      {
        template: 'draft-link',
        to: 'wren@example.org',
        locale,
        cause: 'draft/1',
        values: { formTitle: 'Wildfire <season>' },
        secret: 'the-token',
      },
      { siteUrl: 'https://example.org', adminUrl: 'https://cms.example.org', referenceTo: String },
    );
    expect(subject).toBe(title);
    expect(text).toContain(`https://example.org/${locale}/resume/the-token`);
    expect(text).toMatch(days);
    expect(text).toContain('Wildfire <season>');
    expect(html).not.toContain('<season>');
  },
);

test.each([
  ['en', 'Stop emails'],
  ['fr', 'Arrêter les courriels'],
])(
  'a mail that is sent unasked says in %s how to stop them, and to mail programs',
  async (locale, say) => {
    const { text, html, headers } = await renderMail(
      { ...about, template: 'confirmation-request', locale, values: { firstName } },
      context,
    );
    const page = `https://example.org/${locale}/unsubscribe/abc123-reference`;
    expect(text.replaceAll(/\s+/gu, ' ')).toContain(`${say} ${page}`);
    expect(html).toContain(`href="${page}"`);
    expect(headers).toEqual({
      'List-Unsubscribe': `<${page}/one-click>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  },
);

test('a mail that was asked for has no such way out', async () => {
  const { text, headers } = await confirmation('Wren');
  expect(headers).toBeUndefined();
  expect(text).not.toContain('unsubscribe');
});

test.each([
  ['en', 'listed', 'You are registered twice: AB3-DE5-GH7-JK9M', /stays as it is/],
  ['en', 'ended', 'You are registered twice: AB3-DE5-GH7-JK9M', /What was entered now counts/],
  ['fr', 'listed', 'Vous êtes inscrit deux fois\u00a0: AB3-DE5-GH7-JK9M', /reste telle quelle/],
  [
    'fr',
    'ended',
    'Vous êtes inscrit deux fois\u00a0: AB3-DE5-GH7-JK9M',
    /Ce qui vient d’être entré compte/,
  ],
] as const)(
  'who registered twice reads in %s, where the earlier one is %s, what counts, and gets a link',
  async (locale, earlier, title, counts) => {
    const again = (firstName: string) =>
      renderMail(
        {
          template: 'registered-again',
          to: 'wren@example.org',
          locale,
          cause: 'registered/1',
          values: { firstName, confirmationNumber: 'AB3DE5GH7JK9M', earlier },
          secret: 'the-token',
        },
        context,
      );
    const { subject, text } = await again('Wren');
    expect(subject).toBe(title);
    expect(text.replaceAll(/\s+/gu, ' ')).toMatch(counts);
    expect(text).toContain(`https://example.org/${locale}/sign-in/the-token`);
    expect((await again('visit evil.example')).text).not.toContain('evil');
  },
);

test.each([
  ['en', [], /stayed as they were/],
  ['en', ['Postal code', 'Phone <b>'], /got other answers to/],
  ['fr', ['Code postal'], /a reçu d’autres réponses/],
] as const)(
  'who merged two registrations reads in %s which of %j changed',
  async (locale, questions, say) => {
    const { html, text } = await renderMail(
      {
        template: 'registrations-merged',
        to: 'wren@example.org',
        locale,
        cause: 'merged/1',
        values: { questions: [...questions] },
      },
      context,
    );
    const read = text.replaceAll(/\s+/gu, ' ');
    expect(read).toMatch(say);
    for (const question of questions) expect(read).toContain(question);
    expect(html).not.toContain('<b>');
  },
);

test('small print holds words as words and addresses as links', async () => {
  const { html, text } = await renderMail(
    {
      template: 'registration-confirmation',
      to: 'wren@example.org',
      locale: 'en',
      cause: 'registration:1',
      values: { firstName: 'Wren', confirmationNumber: 'AB3DE5GH7JK9M' },
    },
    context,
    {
      subject: 'Welcome',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: '{{numberBox}}' }] }],
      button: '',
      footer: 'For {{firstName}}, from {{siteAddress}}.',
    },
  );
  expect(text).toContain('For Wren, from https://example.org');
  expect(html).toContain('href="https://example.org"');
  expect(html).not.toContain('href="Wren"');
});
