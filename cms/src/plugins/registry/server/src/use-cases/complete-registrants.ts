import type { Answers } from '@ehpr/form-schemas';
import type { PublishedForms } from '../../../../forms/server/src/contract';
import { findable } from '../domain/findable';
import type { Db } from '../store/db';
import { readIncomplete, replaceAnswers } from '../store/registrants';

const batchSize = 500;

/**
 * Gives registrants that a release before this one recorded what they are found by now. It goes on
 * where it was interrupted, and does nothing once all of them have it.
 */
export async function completeRegistrants(db: Db, forms: PublishedForms): Promise<void> {
  for (;;) {
    const batch = await readIncomplete(db, batchSize);
    await db.transaction(async (trx) => {
      for (const registrant of batch) {
        const { formVersion, answers } = registrant;
        const form = await forms.version('registration', formVersion, 'en');
        if (!form) throw new Error(`Version ${formVersion} of the registration form is gone`);
        await replaceAnswers(trx, registrant, findable(form, answers as Answers));
      }
    });
    if (batch.length < batchSize) return;
  }
}
