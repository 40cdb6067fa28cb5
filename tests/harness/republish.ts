import type { PublishedForm } from '../../form-schemas/src/index.ts';
import type { Addresses } from './addresses.ts';
import { expect, test as base } from './browser.ts';
import { liveForm } from './live-form.ts';
import { signInAt, type FormEntry, type StaffMember } from './staff.ts';

/** Changes the registration form, publishes it, and waits until the site serves it. */
export type Republish = (change: (form: FormEntry) => void) => Promise<PublishedForm>;

/** `test`, with staff who change the form meanwhile. Whatever they did is undone after the test. */
export const test = base.extend<{ republish: Republish; staff: StaffMember }>({
  // The admin lets a person sign in five times in five minutes, and other stories need some of the
  // program administrator's: another one publishes here, whose session is kept.
  staff: async ({ stack }, use) => use(await signInAt(stack, 'system.administrator@example.org')),
  republish: async ({ stack, staff }, use) => {
    const before = await liveForm(stack);
    const { steps, title } = await staff.readForm('registration');

    const publish: Republish = async (change) => {
      const form = await staff.readForm('registration');
      change(form);
      expect(await staff.publish(form)).toMatchObject({ status: 200 });
      const present = await liveForm(stack);
      await served(stack, present);
      return present;
    };
    try {
      await use(publish);
    } finally {
      const restored = await publish((form) => Object.assign(form, { steps, title }));
      expect(restored).toMatchObject({ steps: before.steps, title: before.title });
    }
  },
});

/** Resolves once the site has learned of a version. */
async function served({ siteUrl }: Addresses, { version }: PublishedForm): Promise<void> {
  const shown = `name="_version" value="${version}"`;
  await expect
    .poll(async () => (await fetch(`${siteUrl}/en/register`)).text(), { timeout: 20_000 })
    .toContain(shown);
}

/** Adds a question at the end of a step. */
export function addQuestion(
  form: FormEntry,
  stepKey: string,
  question: { key: string; kind: string; label: string } & Record<string, unknown>,
): void {
  stepOf(form, stepKey).questions.push(question);
}

/** Takes a question out of the form. */
export function removeQuestion(form: FormEntry, key: string): void {
  for (const step of form.steps) {
    step.questions = step.questions.filter((question) => question.key !== key);
  }
}

/** A step of the form, to be changed in place. */
export function stepOf(form: FormEntry, key: string): FormEntry['steps'][number] {
  const step = form.steps.find((each) => each.key === key);
  if (!step) throw new Error(`The form has no step “${key}”`);
  return step;
}
