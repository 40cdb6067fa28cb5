export const formUid = 'plugin::forms.form';
export const listUid = 'plugin::forms.option-list';
export const submissionUid = 'plugin::forms.submission';
