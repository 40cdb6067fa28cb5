import { inventedRegistration } from './invented-people.ts';
import { Stop } from './stop.ts';

const atOnce = 4;

/**
 * Registers invented people through the CMS's own API, as the site would. The same people each time:
 * who is registered already stays as they are.
 */
export async function registerInvented(
  count: number,
  { cmsUrl, token }: { cmsUrl: string; token: string },
): Promise<void> {
  const version = await liveVersion(cmsUrl, token);
  const numbers = Array.from({ length: count }, (_, number) => number).values();
  const register = async () => {
    for (const number of numbers) await registerOne(number, { cmsUrl, token, version });
  };
  await Promise.all(Array.from({ length: atOnce }, register));
}

type Call = { cmsUrl: string; token: string; version: number };

async function registerOne(number: number, { cmsUrl, token, version }: Call): Promise<void> {
  const response = await fetch(`${cmsUrl}/api/forms/registration/submissions`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': `demo-${number}`,
      // Each from an address of its own, of those that no network has.
      'x-client-address': `100.64.${Math.floor(number / 250) % 250}.${number % 250}`,
    },
    body: JSON.stringify({ version, locale: 'en', answers: inventedRegistration(number) }),
  });
  await response.body?.cancel();
  // 409: registered by an earlier start, with the form of that time.
  if (response.status !== 201 && response.status !== 409) {
    throw new Stop(`The CMS did not take invented person ${number} (${response.status}).`);
  }
}

async function liveVersion(cmsUrl: string, token: string): Promise<number> {
  const response = await fetch(`${cmsUrl}/api/forms/registration`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { data } = (await response.json()) as { data: { version: number } };
  return data.version;
}
