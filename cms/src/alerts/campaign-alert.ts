/** What staff have to put right or to say, for a campaign to go on. */
export type CampaignAlert = {
  campaign: string;
  because: 'quota' | 'key' | 'sender' | 'unknown';
};

const paused = 'A campaign is paused.';
const goesOn = 'Nothing is lost: let it go on at';

const said: Record<CampaignAlert['because'], { what: string; where: string }> = {
  quota: {
    what: `${paused} Resend takes no more mail: our quota of the day or the month is used up. Wait for the next day, or raise the quota at resend.com.`,
    where: goesOn,
  },
  key: {
    what: `${paused} Resend does not let us in. Look at RESEND_API_KEY.`,
    where: goesOn,
  },
  sender: {
    what: `${paused} Resend takes no mail from our sender. Look at MAIL_FROM, and whether its domain is verified at resend.com.`,
    where: goesOn,
  },
  unknown: {
    what: 'Mails of a campaign may have been sent or not, and are not sent again by themselves. Look them up at resend.com.',
    where: 'Say what is so at',
  },
};

/** What Slack is told of a campaign that waits for staff: why, what to do, where. Nothing of anyone. */
export function campaignAlertText({ campaign, because }: CampaignAlert, adminUrl: string): string {
  const { what, where } = said[because];
  return `${what}\n${where} ${adminUrl}/admin/plugins/outreach/campaigns/${campaign}`;
}
