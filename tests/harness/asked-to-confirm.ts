import type { Addresses } from './addresses.ts';
import { mailAfter, type Mail } from './inbox.ts';
import { connect } from './sql.ts';
import { wakeChore } from './wake-chore.ts';

/** Lets a registrant not have confirmed for long. Resolves to the mail that asks them to. */
export const askedToConfirm = (stack: Addresses, address: string): Promise<Mail> =>
  mailAfter(stack, { address, subject: 'Is your registration' }, async () => {
    const sql = await connect(stack.databaseUrl);
    try {
      await sql(
        `update registrants set last_confirmed_at = now() - interval '400 days' where email = $1`,
        [address],
      );
    } finally {
      await sql.end();
    }
    await wakeChore(stack, 'registry-ask-to-confirm');
  });
