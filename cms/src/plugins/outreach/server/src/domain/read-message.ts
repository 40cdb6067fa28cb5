import { z } from 'zod';
import type { Messages } from '../../../../../message/message';
import { messageLimits } from '../../../../../message/message-limits';
import type { Wording } from '../../../shared/wording';

const { subjectLength, bodyLength, listDepth, urlLength } = messageLimits;

const marks = {
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
};
/** PostgreSQL keeps neither NUL nor half a letter. */
const words = z
  .string()
  .refine(
    (typed) => typed.isWellFormed() && !typed.includes('\0'),
    'The words hold a sign that cannot be kept. Type them anew',
  );
const text = z.strictObject({ type: z.literal('text'), text: words, ...marks });
const link = z.strictObject({
  type: z.literal('link'),
  url: words.max(urlLength, `An address can have at most ${urlLength} letters`),
  children: z.array(text),
});
const inline = z.array(z.union([text, link]));
const listItem = z.strictObject({ type: z.literal('list-item'), children: inline });

/** Lists stand in lists, as deep as staff may put them. */
const listOf = (deeper: number): z.ZodType =>
  z.strictObject({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    indentLevel: z.int().min(0).max(listDepth).optional(),
    children: z.array(deeper > 1 ? z.union([listItem, listOf(deeper - 1)]) : listItem),
  });

const block = z.union(
  [
    z.strictObject({ type: z.literal('paragraph'), children: inline }),
    z.strictObject({
      type: z.literal('heading'),
      level: z.union([z.literal(2), z.literal(3)]),
      children: inline,
    }),
    listOf(listDepth),
  ],
  'This mail holds what no mail can. Use headings, lists, links, and bold, italic or underlined words',
);

const subject = words
  .max(subjectLength, `A subject can have at most ${subjectLength} letters`)
  // It becomes a header of the mail.
  .refine((words) => !/[\p{Cc}\u2028\u2029]/u.test(words), 'A subject is one line');

const message = z.strictObject({
  subject,
  body: z
    .array(block)
    .refine(
      (body) => JSON.stringify(body).length <= bodyLength,
      'The mail is too long: shorten it',
    ),
});

const oneLine = (most: number, longer: string) =>
  words.max(most, longer).refine((typed) => !/[\p{Cc}\u2028\u2029]/u.test(typed), 'Write one line');

/** The words of a mail of the registry's, as they may be saved: whole or unfinished, within the limits. */
export const wording: z.ZodType<Wording> = message.extend({
  button: oneLine(60, 'A button can have at most 60 letters'),
  footer: oneLine(1_000, 'The small print can have at most 1,000 letters'),
}) as z.ZodType<Wording>;

/** What staff wrote, as it may be saved: whole or unfinished, within the limits. */
export const messages: z.ZodType<Messages> = z.strictObject({
  en: message,
  fr: message.optional(),
}) as z.ZodType<Messages>;
