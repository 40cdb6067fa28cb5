export type HealthAuthority = {
  /** As employers are stored in answers. */
  key: string;
  name: string;
  /** What stands after the @ of its staff's addresses, exactly. */
  domain: string;
  /** The region of the list of communities that it answers for. */
  region: string | null;
};

export const healthAuthorities: readonly HealthAuthority[] = [
  {
    key: 'firstNationsHa',
    name: 'First Nations Health Authority',
    domain: 'fnha.ca',
    region: 'FirstNationsHealthAuthority',
  },
  { key: 'fraser', name: 'Fraser Health', domain: 'fraserhealth.ca', region: 'FraserRegion' },
  {
    key: 'interior',
    name: 'Interior Health',
    domain: 'interiorhealth.ca',
    region: 'InteriorRegion',
  },
  {
    key: 'vancouverIsland',
    name: 'Island Health',
    domain: 'islandhealth.ca',
    region: 'VancouverIslandRegion',
  },
  {
    key: 'northern',
    name: 'Northern Health',
    domain: 'northernhealth.ca',
    region: 'NorthernRegion',
  },
  {
    key: 'vancouverCoastal',
    name: 'Vancouver Coastal Health',
    domain: 'vch.ca',
    region: 'VancouverCoastal',
  },
  {
    key: 'providence',
    name: 'Providence Health Care',
    domain: 'providencehealth.bc.ca',
    region: null,
  },
  {
    key: 'provincialHsa',
    name: 'Provincial Health Services Authority',
    domain: 'phsa.ca',
    region: null,
  },
];

export const authorityByKey = (key: string): HealthAuthority | undefined =>
  healthAuthorities.find((authority) => authority.key === key);

/** The authority whose staff have addresses like this one. A domain below another is not that one. */
export function authorityOfMail(email: string): HealthAuthority | undefined {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  return healthAuthorities.find((authority) => authority.domain === domain);
}
