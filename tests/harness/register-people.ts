import { randomUUID } from 'node:crypto';
import type { Answers } from '../../form-schemas/src/index.ts';
import type { BootedCms } from './cms-in-process.ts';

/** Registers people as the site does, one after another. */
export async function registerInvented(
  { asSite }: Pick<BootedCms, 'asSite'>,
  people: readonly Answers[],
  locale = 'en',
): Promise<void> {
  for (const answers of people) {
    const answer = await asSite
      .post('/api/forms/registration/submissions')
      .set('Idempotency-Key', randomUUID())
      .set('X-Client-Address', `203.0.113.${Math.trunc(Math.random() * 250)}`)
      .send({ version: 1, locale, answers });
    if (answer.status !== 201) throw new Error(`Not registered: ${JSON.stringify(answer.body)}`);
  }
}
