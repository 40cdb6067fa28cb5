import { expect, type Page } from '@playwright/test';
import type { AnswerError } from '../../form-schemas/src/index.ts';

/** What a validator says when no one puts it into words, and what a program says of nothing. */
const machineWords =
  /must NOT|must match|must be (?:string|array|object|boolean|equal)|should|instancePath|schemaPath|undefined|null|NaN|\[object/u;

/** Demands that the page says what is wrong, all in one place, and in its order beside the answers. */
export async function expectTold(page: Page, errors: readonly AnswerError[]): Promise<void> {
  const messages = errors.map(({ message }) => message);
  const summary = page.getByRole('alert');
  await expect(summary.getByRole('link')).toHaveText(messages);
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(summary.getByRole('heading')).toHaveText(
    messages.length === 1
      ? 'There is something to put right'
      : `There are ${messages.length} things to put right`,
  );
  await expect(page.locator('.field-error')).toHaveText(messages.map((said) => `Error: ${said}`));
  expect(await page.getByRole('main').innerText()).not.toMatch(machineWords);
}

/** Demands that the place which says all leads to the control of one, that a screen reader says it there. */
export async function expectLeads(page: Page, { message }: AnswerError): Promise<void> {
  await page.getByRole('alert').getByRole('link', { name: message, exact: true }).click();
  // A legend is led to where no one control stands for the question.
  const control = page.locator(':focus:not(a, legend)');
  await expect(control.or(page.locator('legend:focus'))).toBeInViewport();
  const described = page
    .locator(':is(:focus, :is(fieldset, [role=radiogroup]):has(:focus))[aria-describedby]')
    .last();
  // A long text says its limit after all else.
  const said = new RegExp(`Error: ${literal(message)}(?: Up to \\d+ characters)?$`);
  await expect(described).toHaveAccessibleDescription(said);
  if (await control.isVisible()) await expect(control).toHaveAttribute('aria-invalid', 'true');
}

const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
