import { expect, test } from 'vitest';
import { campaignAlertText } from './campaign-alert';

test.each([
  ['quota', 'quota'],
  ['key', 'RESEND_API_KEY'],
  ['sender', 'MAIL_FROM'],
  ['unknown', 'not sent again'],
] as const)('a campaign that waits for %s says so, and where it goes on', (because, word) => {
  const text = campaignAlertText({ campaign: 'an-id', because }, 'https://cms.example.org');
  expect(text).toContain(word);
  expect(text).toContain('https://cms.example.org/admin/plugins/outreach/campaigns/an-id');
});
