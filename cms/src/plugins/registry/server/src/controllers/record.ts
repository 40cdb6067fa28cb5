import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { documentIdOf, refuse, withoutMissing } from '../../../../../http/answer';
import { recordLimits } from '../../../shared/record-limits';
import { registryServices } from '../services';
import { addNote } from '../use-cases/add-note';
import { correctAnswers, readCorrectable } from '../use-cases/correct-answers';
import { letMailThrough } from '../use-cases/let-mail-through';
import { readRegistrantRecord } from '../use-cases/read-record';
import { setCredentials } from '../use-cases/set-credentials';
import { setStatus } from '../use-cases/set-status';
import { takeBackNote } from '../use-cases/take-back-note';
import { answerWith, lookOf, refuseUnknown } from './answer';

const stamp = z.iso.datetime();
const day = z.iso.date();
const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed() && !text.includes('\u0000'));

const newNote = z.strictObject({
  id: z.uuid(),
  words: words(recordLimits.note).refine((text) => text.trim() !== ''),
});
const statusAsked = z.strictObject({
  stamp,
  status: z.enum(['active', 'deployed', 'lapsed', 'withdrawn']),
  reason: words(2 * recordLimits.reason).optional(),
  from: day.optional(),
  until: day.optional(),
});
const credentialsAsked = z.strictObject({
  stamp,
  status: z.enum(['unverified', 'verified', 'failed', 'expired']),
  source: words(2 * recordLimits.source).optional(),
  date: day.optional(),
});
const letThrough = z.strictObject({ address: words(255) });
const correctionAsked = z.strictObject({
  stamp,
  version: z.int().min(1).max(1_000_000),
  answers: z.record(z.string().max(63), z.unknown()),
  keepAside: z.boolean().default(false),
});

/** The record of a person, and what staff do with it. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const services = () => registryServices(strapi);
  const staffOf = (ctx: Context) => services().staffAtWork(ctx);

  /** What was sent, when it is what is asked for; the answer says so otherwise. */
  function sentTo<T>(ctx: Context, shape: z.ZodType<T>, what: string): T | undefined {
    const sent = shape.safeParse(ctx.request.body);
    if (sent.success) return sent.data;
    refuse(ctx, 400, 'ValidationError', what);
    return undefined;
  }

  return {
    async read(ctx: Context) {
      const documentId = documentIdOf(ctx);
      const look = lookOf(ctx);
      const staff = await staffOf(ctx);
      const data = await readRegistrantRecord(services().records(), staff, { documentId, look });
      if (!data) return refuseUnknown(ctx);
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data };
    },

    async note(ctx: Context) {
      const say = `Send the words of the note, at most ${recordLimits.note} characters, and an id`;
      const note = sentTo(ctx, newNote, say);
      if (!note) return;
      const asked = { documentId: documentIdOf(ctx), note };
      answerWith(ctx, await addNote(services().records(), await staffOf(ctx), asked));
    },

    async takeBackNote(ctx: Context) {
      const noteId = z.uuid().safeParse(ctx.params['noteId']);
      if (!noteId.success) return refuseUnknown(ctx);
      const asked = { documentId: documentIdOf(ctx), noteId: noteId.data };
      answerWith(ctx, await takeBackNote(services().records(), await staffOf(ctx), asked));
    },

    async setStatus(ctx: Context) {
      const sent = sentTo(ctx, statusAsked, 'Send a status, with what belongs to it');
      if (!sent) return;
      const asked = { documentId: documentIdOf(ctx), asked: withoutMissing(sent) };
      answerWith(ctx, await setStatus(services().records(), await staffOf(ctx), asked));
    },

    async setCredentials(ctx: Context) {
      const sent = sentTo(ctx, credentialsAsked, 'Send a credential status, its source and day');
      if (!sent) return;
      const asked = { documentId: documentIdOf(ctx), asked: withoutMissing(sent) };
      answerWith(ctx, await setCredentials(services().records(), await staffOf(ctx), asked));
    },

    async letMailThrough(ctx: Context) {
      const sent = sentTo(ctx, letThrough, 'Send the email address that mail is to go to again');
      if (!sent) return;
      const asked = { documentId: documentIdOf(ctx), ...sent };
      answerWith(ctx, await letMailThrough(services().records(), await staffOf(ctx), asked));
    },

    async correctable(ctx: Context) {
      const staff = await staffOf(ctx);
      const data = await readCorrectable(services().records(), staff, documentIdOf(ctx));
      if (!data) return refuseUnknown(ctx);
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { data };
    },

    async correct(ctx: Context) {
      const say =
        'Send all answers, the form version that they are for, and the stamp of the record';
      const sent = sentTo(ctx, correctionAsked, say);
      if (!sent) return;
      const asked = { documentId: documentIdOf(ctx), asked: sent };
      answerWith(ctx, await correctAnswers(services().records(), await staffOf(ctx), asked));
    },
  };
};
