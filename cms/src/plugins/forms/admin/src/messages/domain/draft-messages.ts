import { isRecord } from '@ehpr/form-schemas';

/** Words for broken rules, by the name of the rule. */
export type Messages = Readonly<Record<string, string>>;

/** What stands in a field of messages, as the editor can show it. */
export type StoredMessages =
  { kind: 'messages'; messages: Messages } | { kind: 'odd'; text: string };

/** Reads a stored value. A text is that of a field whose JSON was written by hand. */
export function readStoredMessages(stored: unknown): StoredMessages {
  if (stored === null || stored === undefined || stored === '') return none;
  if (isMessages(stored)) return { kind: 'messages', messages: stored };
  if (typeof stored !== 'string') return { kind: 'odd', text: JSON.stringify(stored, null, 2) };
  try {
    const read = readStoredMessages(JSON.parse(stored));
    return read.kind === 'odd' ? { kind: 'odd', text: stored } : read;
  } catch {
    return { kind: 'odd', text: stored };
  }
}

const none: StoredMessages = { kind: 'messages', messages: {} };

const isMessages = (given: unknown): given is Messages =>
  isRecord(given) && Object.values(given).every((each) => typeof each === 'string');

/** The messages with one written, or begun. */
export const withMessage = (messages: Messages, rule: string, words: string): Messages => ({
  ...messages,
  [rule]: words,
});

/** The messages without one; nothing is stored where none is left. */
export function withoutMessage(messages: Messages, rule: string): Messages | null {
  const rest = Object.entries(messages).filter(([each]) => each !== rule);
  return rest.length > 0 ? Object.fromEntries(rest) : null;
}
