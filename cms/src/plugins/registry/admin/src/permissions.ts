const permission = (uid: string) => [{ action: `plugin::registry.${uid}`, subject: null }];

export const maySeeRegistrants = permission('registrants.see');
export const mayNoteRegistrants = permission('registrants.note');
export const mayCorrectRegistrants = permission('registrants.correct');
export const mayMergeRegistrants = permission('registrants.merge');
export const mayExtractRegistrants = permission('registrants.extract');
export const mayManageStaff = permission('staff.manage');
export const mayManageReconfirmation = permission('reconfirmation.manage');
export const mayManageErasing = permission('erasing.manage');
export const mayReadAudit = permission('audit.read');

/** Of the plugin that writes to registrants. */
export const mayWriteToRegistrants = [
  { action: 'plugin::outreach.campaigns.write', subject: null },
];
