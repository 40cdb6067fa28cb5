import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Stop } from './stop.ts';

const names = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'CMS_API_TOKEN',
  'SITE_WEBHOOK_SECRET',
  'PROOF_SECRET',
  'RESEND_WEBHOOK_SECRET',
  'POSTGRES_PASSWORD',
  'SEED_STAFF_PASSWORD',
] as const;

export type Secrets = Record<(typeof names)[number], string>;

/** Secrets for one machine, of random bytes. */
export function generateSecrets(): Secrets {
  const random = (bytes: number) => randomBytes(bytes).toString('hex');
  const secrets = Object.fromEntries(names.map((name) => [name, random(24)])) as Secrets;
  return {
    ...secrets,
    APP_KEYS: `${random(24)},${random(24)}`,
    // As Resend makes them.
    RESEND_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString('base64')}`,
    // Typed by people: short, with the kinds of letters that the admin asks for.
    SEED_STAFF_PASSWORD: `Try-${random(4)}-7Ag`,
  };
}

/** The secrets of this machine's development data, generated once and readable by its owner only. */
export function developmentSecrets(file: string): Secrets {
  const kept = existsSync(file) ? read(file) : {};
  const secrets = { ...generateSecrets(), ...kept };
  if (names.some((name) => kept[name] === undefined)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  }
  return secrets;
}

function read(file: string): Partial<Secrets> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Stop(
      `${file}, which holds the secrets of the data beside it, cannot be read (${code ?? 'not JSON'}).`,
    );
  }
}
