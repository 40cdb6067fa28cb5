import type { ChoiceSource } from '@ehpr/form-schemas';
import { listed, quoted } from './terms';

/** Where the options of a choice come from. */
export function sourceInWords(choices: ChoiceSource | undefined): string {
  if (!choices) return 'Nowhere';
  if (choices.from === 'list') return `The list ${quoted(choices.list)}`;
  if (choices.from === 'answer') return `Below the answer to ${quoted(choices.question.label)}`;
  return `Options of its own: ${listed(choices.options, 'and')}`;
}
