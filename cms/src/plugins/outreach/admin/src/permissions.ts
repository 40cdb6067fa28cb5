export const mayWriteCampaigns = [{ action: 'plugin::outreach.campaigns.write', subject: null }];
export const mayWordMails = [{ action: 'plugin::outreach.wordings.write', subject: null }];
export const mayLiftBlocks = [{ action: 'plugin::outreach.blocked-addresses.lift', subject: null }];
