export const mayWriteCampaigns = [{ action: 'plugin::outreach.campaigns.write', subject: null }];
