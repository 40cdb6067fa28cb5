import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Messages } from '../../../../../../message/message';
import { fillCampaign, renderCampaign, type Person, type PersonLinks } from './render-campaign';

const siteUrl = 'https://site.example.org';
const links: PersonLinks = {
  updateLink: `${siteUrl}/en/update?from=abc&for=registration`,
  confirmLink: `${siteUrl}/en/update?from=abc&for=confirm`,
  stopPage: `${siteUrl}/en/unsubscribe/abc`,
};
const wren: Person = { firstName: 'Wren', lastName: 'O’Hara', confirmationNumber: 'AB3DE5GH7JK9M' };

const text = (words: string) => ({ type: 'text' as const, text: words });
const paragraph = (words: string): Block => ({ type: 'paragraph', children: [text(words)] });
const messages = (subject: string, ...body: Block[]): Messages => ({ en: { subject, body } });

const mailOf = async (said: Messages, person = wren, locale: 'en' | 'fr' = 'en') =>
  fillCampaign(await renderCampaign(said, locale, { siteUrl }), person, links);

describe('a mail of a campaign', () => {
  test('says in both parts what staff wrote, with each merge word filled in', async () => {
    const mail = await mailOf(
      messages(
        'Help is needed, {{firstName}}',
        { type: 'heading', level: 2, children: [text('Where, {{lastName}}?')] },
        {
          type: 'paragraph',
          children: [
            { ...text('Come'), bold: true },
            text(' to '),
            { type: 'link', url: 'https://example.org/map?a=1&b=2', children: [text('Hope')] },
            text(', {{fullName}}. Number {{confirmationNumber}}.'),
          ],
        },
        {
          type: 'list',
          format: 'unordered',
          children: [
            { type: 'list-item', children: [text('A tent')] },
            {
              type: 'list',
              format: 'ordered',
              indentLevel: 1,
              children: [{ type: 'list-item', children: [text('A peg')] }],
            },
          ],
        },
        paragraph('{{updateLink}} or {{confirmLink}}'),
      ),
    );
    expect(mail.subject).toBe('Help is needed, Wren');
    for (const part of [mail.html, mail.text]) {
      for (const words of ['O’Hara', 'Hope', 'A tent', 'A peg', 'AB3-DE5-GH7-JK9M']) {
        expect(part).toContain(words);
      }
      expect(part).not.toMatch(/\{\{|[\ue000-\ue0ff]/u);
    }
    expect(mail.html).toMatch(/<strong>Come<\/strong>/u);
    expect(mail.html).toMatch(/<h2[^>]*>Where, O’Hara\?<\/h2>/u);
    expect(mail.html).toMatch(/A tent<ol[^>]*><li[^>]*>A peg<\/li><\/ol><\/li>/u);
    expect(mail.html).toContain('href="https://example.org/map?a=1&amp;b=2"');
    expect(mail.html).toMatch(
      /<a[^>]* href="[^"]*for=registration"[^>]*>Update your registration/u,
    );
    expect(mail.text).toContain(links.updateLink);
    expect(mail.text).toContain(links.confirmLink);
    expect(mail.text).toContain(links.stopPage);
    expect(mail.text).toContain('Where, O’Hara?');
  });

  test('is in French for who reads French, and in English where there is no French one', async () => {
    const english = messages('Hello', paragraph('{{updateLink}}'));
    const both: Messages = {
      ...english,
      fr: { subject: 'Bonjour', body: [paragraph('{{updateLink}}')] },
    };
    const french = await mailOf(both, wren, 'fr');
    expect(french.subject).toBe('Bonjour');
    expect(french.html).toContain('lang="fr"');
    expect(french.text).toContain('Mettre à jour votre inscription');
    expect((await mailOf(english, wren, 'fr')).html).toContain('lang="en"');
  });

  test('holds no value outside its place', async () => {
    const said = messages('Hello {{fullName}}', paragraph('Hello {{fullName}}, {{lastName}}.'));
    const template = await renderCampaign(said, 'en', { siteUrl });
    const plain = fillCampaign(template, { ...wren, firstName: '', lastName: '' }, links);
    const tagsOf = (html: string) => html.match(/<[^>]*>/gu);
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '<script>',
        '"><img>',
        '{{lastName}}',
        '\ue001',
        'A\r\nBcc: x',
        '&amp;',
        '‮abc',
      ),
    );
    fc.assert(
      fc.property(name, name, (firstName, lastName) => {
        const mail = fillCampaign(template, { ...wren, firstName, lastName }, links);
        expect(tagsOf(mail.html)).toEqual(tagsOf(plain.html));
        expect(mail.subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e]/u);
        expect(`${mail.html}${mail.text}`).not.toMatch(/[\ue000-\ue006]/u);
      }),
      { numRuns: 300 },
    );
  });

  test('does not greet with a message that someone put in the name', async () => {
    const said = messages('For {{firstName}}', paragraph('Hello {{firstName}}, come.'));
    const mail = await mailOf(said, { ...wren, firstName: 'Win at www.evil.example' });
    expect(mail.subject).toBe('For');
    expect(mail.text).toContain('Hello, come.');
  });

  test('has no link that leads where links may not', async () => {
    const mail = await mailOf(
      messages('Hello', {
        type: 'paragraph',
        children: [{ type: 'link', url: 'javascript:alert(1)', children: [text('Press')] }],
      }),
    );
    expect(mail.html).not.toContain('javascript:');
    expect(mail.text).toContain('Press');
  });
});
