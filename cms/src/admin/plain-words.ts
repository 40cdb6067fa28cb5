/** What Strapi says in the words of developers, said for those who write. */
export const plainWords: Readonly<Record<string, string>> = {
  'content-manager.components.LeftMenu.collection-types': 'Several of a kind',
  'content-manager.components.LeftMenu.single-types': 'One of a kind',
  'content-manager.components.DynamicZone.add-component': 'Add to {componentName}',
  'content-manager.components.DynamicZone.ComponentPicker-label': 'Choose what to add',
  'content-manager.validation.error':
    'Something is missing, or not as it should be. It is marked in red: put it right and try again.',
  'components.Input.error.validation.required': 'Fill this in',
  'components.Input.error.validation.maxLength': 'This is too long: {max} characters at most',
  'components.Input.error.validation.minLength': 'This is too short: {min} characters at least',
  'components.Input.error.validation.regex': 'This is not written in the way that is asked for',
  'i18n.Field.localized': 'Each language has its own',
  'i18n.Field.not-localized': 'The same in all languages',
  'i18n.CMEditViewCopyLocale.copy-text': 'Fill in from another language',
  'i18n.CMEditViewCopyLocale.dialog.body':
    'What another language says takes the place of what you have here. Nothing is saved until you save it. Fill in from:',
  'i18n.CMEditViewCopyLocale.dialog.field.label': 'Language',
  'i18n.CMEditViewCopyLocale.dialog.field.placeholder': 'Choose a language',
  'i18n.CMEditViewBulkLocale.publish-title': 'Publish several languages',
  'i18n.CMEditViewBulkLocale.unpublish-title': 'Unpublish several languages',
  'upload.mediaLibraryInput.placeholder': 'Choose a file, or drop one here',
};
