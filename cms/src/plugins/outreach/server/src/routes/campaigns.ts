import { route } from './route';

const write = 'campaigns.write';

export const campaignRoutes = [
  route('GET', '/campaigns', 'campaign.list', write),
  route('POST', '/campaigns', 'campaign.start', write),
  route('GET', '/campaigns/:id', 'campaign.read', write),
  route('PUT', '/campaigns/:id', 'campaign.save', write),
  route('DELETE', '/campaigns/:id', 'campaign.drop', write),
  route('GET', '/campaigns/:id/audience', 'campaign.audience', write),
  route('GET', '/campaigns/:id/faults', 'campaign.faults', write),
  route('POST', '/campaigns/:id/confirm', 'campaign.confirm', write),
];
