import { expect, test } from 'vitest';
import { settingInWords } from './setting';

test.each([
  [
    { setting: 'closesAt', before: null, after: '2031-07-01T07:00:00.000Z' } as const,
    { what: 'When the form closes', before: 'It stays open', after: /July 1, 2031.*12:00 a\.m\./u },
  ],
  [
    { setting: 'mostResponses', before: '40', after: null } as const,
    { what: 'Most responses', before: '40', after: /^Any number$/u },
  ],
  [
    { setting: 'closedMessage', locale: 'fr', before: null, after: 'Merci' } as const,
    { what: 'Message when closed, in French', before: 'The usual one', after: /^Merci$/u },
  ],
])('%j', (change, { what, before, after }) => {
  const told = settingInWords(change, 'America/Vancouver');
  expect(told).toMatchObject({ done: 'Changed', what, before });
  expect(told.after).toMatch(after);
});
