import { expect, test } from 'vitest';
import { whenShown } from '../../words/message-rules';
import { readStoredMessages, withMessage, withoutMessage } from './draft-messages';

const messages = { required: 'Which?', 'city.required': 'Which city?' };

test.each<[unknown, object]>([
  [null, { kind: 'messages', messages: {} }],
  [undefined, { kind: 'messages', messages: {} }],
  ['', { kind: 'messages', messages: {} }],
  [messages, { kind: 'messages', messages }],
  [JSON.stringify(messages), { kind: 'messages', messages }],
  [{ required: 7 }, { kind: 'odd', text: '{\n  "required": 7\n}' }],
  [['Which?'], { kind: 'odd', text: '[\n  "Which?"\n]' }],
  ['{"required"', { kind: 'odd', text: '{"required"' }],
  ['"Which?"', { kind: 'odd', text: '"Which?"' }],
])('%j is read as %j', (stored, read) => {
  expect(readStoredMessages(stored)).toEqual(read);
});

test('a message is written in its place, and none are stored once the last is removed', () => {
  expect(withMessage(messages, 'required', 'Who?')).toEqual({ ...messages, required: 'Who?' });
  expect(withoutMessage(messages, 'required')).toEqual({ 'city.required': 'Which city?' });
  expect(withoutMessage({ required: 'Which?' }, 'required')).toBeNull();
});

test.each([
  ['required', undefined, 'when it is not answered'],
  ['city.required', 'City or town', 'when it is not answered, in “City or town”'],
  ['city.required', undefined, 'when it is not answered, in “city”'],
  ['colour', undefined, 'for “colour”, which is no rule of this question'],
])('%s is told by when it is shown', (rule, part, words) => {
  expect(whenShown(rule, part)).toBe(words);
});
