export type PausedCampaign = { campaign: string; because: 'quota' | 'key' };

const said: Record<PausedCampaign['because'], string> = {
  quota:
    'Resend takes no more mail: our quota of the day or the month is used up. Wait for the next day, or raise the quota at resend.com.',
  key: 'Resend does not let us in, or not with this sender. Look at RESEND_API_KEY, and at our domain at resend.com.',
};

/** What Slack is told of a campaign that waits: why, what to do, where. Nothing of anyone. */
export const campaignPausedText = (
  { campaign, because }: PausedCampaign,
  adminUrl: string,
): string =>
  [
    `A campaign is paused. ${said[because]}`,
    `Nothing is lost: let it go on at ${adminUrl}/admin/plugins/outreach/campaigns/${campaign}`,
  ].join('\n');
