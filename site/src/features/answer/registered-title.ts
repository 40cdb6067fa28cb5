import type { RegistrationWording } from '@ehpr/form-schemas';
import type { Words } from '../../words/index.ts';

/** What the page is called on which a person learns that they are registered: as staff wrote it, if they did. */
export const registeredTitle = (
  wording: RegistrationWording['confirmation'] | undefined,
  words: Words,
): string => wording?.title.text ?? words.registeredTitle;
