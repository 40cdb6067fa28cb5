import type { MessageParams } from '../kind.ts';
import { inEachLanguage } from '../messages.ts';
import { counted, inSentence } from '../sentences.ts';
import * as fr from '../sentences-fr.ts';

export const messages = inEachLanguage({
  en: {
    required: addOne,
    // Of the group, and of what stands in the place of a row.
    type: (label) => `Remove what is under “${label}” and add it again`,
    minItems: addOne,
    maxItems: (label, { limit }) =>
      `“${label}” can have ${counted(limit, 'entry', 'entries')} at most. Remove what is too much`,
  },
  fr: {
    required: ajouter,
    type: (label) => `Retirez ce qui se trouve sous ${fr.quoted(label)} et ajoutez-le de nouveau`,
    minItems: ajouter,
    maxItems: (label, { limit }) =>
      `${fr.quoted(label)} peut avoir au plus ${fr.counted(limit, 'entrée', 'entrées')}. Retirez ce qui est en trop`,
  },
});

function addOne(_label: string, { question }: MessageParams): string {
  return `Add at least one ${inSentence(question.rowLabel ?? 'entry')}`;
}

/** Whether a row is “un” or “une” is not known. */
function ajouter(label: string): string {
  return `Ajoutez au moins une entrée sous ${fr.quoted(label)}`;
}
