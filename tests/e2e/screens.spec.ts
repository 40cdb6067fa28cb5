import { nurse } from '../../form-schemas/src/testing/people.ts';
import { answerStep } from '../harness/answer-form.ts';
import { expect, test } from '../harness/browser.ts';
import { liveForm } from '../harness/live-form.ts';
import { sendRegistration } from '../harness/send-registration.ts';
import { takeSitePictures } from '../harness/site-picture.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';
import { devices } from '../harness/viewports.ts';

for (const device of devices) {
  test(`every page of a registration on a ${device}, light and dark @screens`, async ({
    visit,
    stack,
  }) => {
    const form = await liveForm(stack);
    const email = `nora.${Date.now()}@example.org`;
    const page = await visit({ device });
    const take = (name: string) => takeSitePictures(page, `${device}-${name}`);

    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Register to help' }).click();
    for (const [index, step] of form.steps.slice(0, -1).entries()) {
      await expect(page.getByRole('heading', { name: step.title })).toBeVisible();
      if (step.key === 'contact') {
        await page.getByLabel('Email address').fill('nora.sample@example');
        await page.getByRole('button', { name: 'Continue' }).click();
        await expect(page.getByRole('alert')).toBeFocused();
        await take(`${index + 1}-${step.key}-errors`);
      }
      await answerStep(page, form, step.key, { ...nurse, primaryPhone: '250 555 0100', email });
      await take(`${index + 1}-${step.key}`);
      await page.getByRole('button', { name: 'Continue' }).click();
    }
    await expect(page.getByRole('main')).toContainText(email);
    await take(`${form.steps.length}-review`);
    await sendRegistration(page, form);
    await take(`${form.steps.length + 1}-confirmation`);

    await signInToAdmin(page, stack, 'ministry@example.org');
    await page.goto(
      `${stack.cmsUrl}/admin/content-manager/collection-types/plugin::registry.registrant?_q=${email}`,
    );
    await page.getByRole('row').filter({ hasText: email }).click();
    await expect(page.getByText('Your registration with a regulatory college')).toBeVisible();
    // The admin scrolls inside the page, which is as long as its window.
    await takeSitePictures(page, `${device}-${form.steps.length + 2}-record`, 1600);
  });
}
