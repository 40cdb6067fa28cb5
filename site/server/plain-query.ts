/** What the query of a page may say: a few short names and values of characters that mean nothing. */
const plainParameter = /^[a-z][a-z0-9_-]{0,30}=[A-Za-z0-9][A-Za-z0-9._~-]{0,63}$/u;
const mostParameters = 10;

/**
 * An address with the parameters that a form may read as hidden values, and no others: Astro logs the
 * address of a page that it cannot render, and people write all sorts of things into addresses.
 */
export function withPlainQuery(address: string): string {
  const [path = '/', ...rest] = address.split('?');
  const kept = rest
    .join('?')
    .split('&', mostParameters)
    .filter((parameter) => plainParameter.test(parameter));
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path;
}
