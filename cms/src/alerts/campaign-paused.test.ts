import { expect, test } from 'vitest';
import { campaignPausedText } from './campaign-paused';

test.each([
  ['quota', 'quota'],
  ['key', 'RESEND_API_KEY'],
] as const)(
  'a campaign that is paused for the %s says so, and where it goes on',
  (because, word) => {
    const text = campaignPausedText({ campaign: 'an-id', because }, 'https://cms.example.org');
    expect(text).toContain(word);
    expect(text).toContain('https://cms.example.org/admin/plugins/outreach/campaigns/an-id');
  },
);
