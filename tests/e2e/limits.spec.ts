import { midwife, retiredDriver } from '../../form-schemas/src/testing/people.ts';
import { expect, test } from '../harness/browser.ts';
import { liveForm } from '../harness/live-form.ts';
import { reachReview } from '../harness/reach-review.ts';
import { registeredOnce, registrantsOf } from '../harness/registrants.ts';
import { confirmedNumber, sendButton } from '../harness/review-page.ts';
import { connect } from '../harness/sql.ts';

// More than any installation allows in an hour.
const usedUp = 1_000_000;

for (const scripts of ['on', 'off'] as const) {
  test(`a network that used up its hour is told so, and loses nothing, scripts ${scripts} @register`, async ({
    visit,
    stack,
  }) => {
    const form = await liveForm(stack);
    const address = (who: string) => `${who}.${scripts}.${Date.now()}@example.org`;
    const first = await visit({ scripts });
    await reachReview(first, form, { ...retiredDriver, email: address('first') }, scripts);
    await sendButton(first).click();
    await confirmedNumber(first);

    const sql = await connect(stack.databaseUrl);
    try {
      await sql('update registry.rate_limit set points = $1', [usedUp]);
      const answers = { ...midwife, email: address('late') };
      const page = await visit({ scripts });
      await reachReview(page, form, answers, scripts);
      await sendButton(page).click();
      const refused = page.getByRole('alert').filter({ hasText: 'Too many registrations' });
      await expect(refused).toContainText('this one was not saved');
      await expect(refused).toContainText(/please try again in \d+ minutes?\./);
      if (scripts === 'off') await expect(refused).toContainText('Turning JavaScript on');
      await expect(page.getByRole('main')).toContainText(answers.email);
      expect(await registrantsOf(stack, answers.email)).toEqual([]);

      await sql('delete from registry.rate_limit');
      await sendButton(page).click();
      const number = await confirmedNumber(page);
      expect(await registeredOnce(stack, answers)).toMatchObject({ confirmation_number: number });
    } finally {
      await sql('delete from registry.rate_limit');
      await sql.end();
    }
  });
}
