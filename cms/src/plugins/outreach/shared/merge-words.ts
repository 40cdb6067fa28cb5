/** What the mails of campaigns can say of each recipient. */
export const mergeWords = [
  { word: 'firstName', label: 'First name', isLink: false },
  { word: 'lastName', label: 'Last name', isLink: false },
  { word: 'fullName', label: 'Full name', isLink: false },
  { word: 'confirmationNumber', label: 'Confirmation number', isLink: false },
  { word: 'updateLink', label: 'Link to update their registration', isLink: true },
  { word: 'confirmLink', label: 'Link to confirm that it is still correct', isLink: true },
] as const;

export type MergeWord = (typeof mergeWords)[number]['word'];
