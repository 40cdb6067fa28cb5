import type { StaffMember } from './staff.ts';

export const formsPath = '/content-manager/collection-types/plugin::forms.form';
export const listsPath = '/content-manager/collection-types/plugin::forms.option-list';

type Step = { key: string; title: string; questions: Record<string, unknown>[] };

/** A form that staff might make: whom one can call in the wildfire season. */
export const wildfire = {
  title: 'Availability for the wildfire season',
  slug: 'wildfire-season',
  steps: [
    {
      key: 'you',
      title: 'You',
      questions: [
        { key: 'fullName', kind: 'text', label: 'Your name', required: true, maxLength: 100 },
        { key: 'mail', kind: 'email', label: 'Your email', required: true },
      ],
    },
    {
      key: 'when',
      title: 'When',
      questions: [
        {
          key: 'months',
          kind: 'anyOf',
          label: 'Which months suit you?',
          required: true,
          filterable: true,
          options: [
            { value: 'jun', label: 'June' },
            { value: 'jul', label: 'July' },
            { value: 'aug', label: 'August' },
          ],
        },
        { key: 'drives', kind: 'yesNo', label: 'Can you drive?', required: true, filterable: true },
        {
          key: 'seats',
          kind: 'wholeNumber',
          label: 'How many can you take along?',
          min: 0,
          max: 50,
          filterable: true,
          visibleWhen: { question: 'drives', operator: 'is', value: true },
        },
      ],
    },
    {
      key: 'send',
      title: 'Check and send',
      questions: [{ key: 'confirm', kind: 'declaration', label: 'What I said is true' }],
    },
  ] satisfies [Step, Step, Step],
};

/** Answers to `wildfire` that it takes. */
export const answersOf = (mail: string, more: object = {}) => ({
  fullName: 'Zoë Gagnon',
  mail,
  months: ['jun', 'aug'],
  drives: true,
  seats: 3,
  confirm: true,
  ...more,
});

/** Makes a form with the admin's own calls and publishes it. Resolves to the id of its document. */
export async function makeForm(staff: StaffMember, form: object): Promise<string> {
  const made = await staff.call('POST', formsPath, form);
  const { documentId } = (made.body as { data: { documentId: string } }).data;
  await publishForm(staff, documentId, {});
  return documentId;
}

/** Saves changes of a form and publishes it. */
export async function publishForm(
  staff: StaffMember,
  documentId: string,
  changes: object,
): Promise<void> {
  const saved = await staff.call('PUT', `${formsPath}/${documentId}`, changes);
  if (saved.status !== 200) throw new Error(JSON.stringify(saved.body));
  const published = await staff.call('POST', `${formsPath}/${documentId}/actions/publish`, {});
  if (published.status !== 200) throw new Error(JSON.stringify(published.body));
}
