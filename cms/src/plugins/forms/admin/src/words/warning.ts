import type { Warning } from '../../../shared/versions';
import { quoted } from './terms';

/** What a change means for people who answer, or have answered. */
export function warningInWords({ kind, change }: Warning): string {
  const question = quoted('question' in change ? change.question.label : '');
  switch (kind) {
    case 'must-be-answered':
      return `${question} must now be answered. People who are filling in the form at that moment are asked for it before they can send it.`;
    case 'no-longer-asked':
      return `${question} is no longer asked. Answers that were given stay in the records.`;
    case 'key-changed':
      return `The key of ${question} was changed, which makes it another question. Answers that were given stay under the old key, and are not found under the new one.`;
    case 'no-longer-offered':
      return `${lostOption(change)} can no longer be chosen. Records that have it keep it.`;
    case 'answered-differently':
      return `${question} is answered in another way. Answers from before and after cannot be compared.`;
    case 'made-otherwise':
      return `${question} is worked out otherwise. Values from before and after cannot be compared.`;
    case 'means-otherwise':
      return `${question} keeps something else than before. What earlier records have in it stays as it was.`;
    case 'agreed-otherwise':
      return `What people decide on in ${question} is worded otherwise. Who decided before decided on the earlier words, which their record keeps.`;
    case 'takes-less':
      return `${question} takes less than before. An answer that was good may be refused.`;
    case 'asked-otherwise':
      return `${question} is asked of other people than before.`;
  }
}

function lostOption(change: Warning['change']): string {
  if (change.kind !== 'option-removed' && change.kind !== 'option-retired') return '';
  const option = quoted(change.option.label);
  return 'question' in change ? `${option} of ${quoted(change.question.label)}` : option;
}
