/** What a column of JSON holds. Strapi's connections hand jsonb out as text, and json as it is. */
export function storedJson(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : value;
}
