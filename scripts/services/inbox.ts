import { createEmulator } from 'emulate';

export type Inbox = {
  /** The mails are to be read at its /inbox. */
  url: string;
  /** Each may ask 5,000 times an hour, which one alone soon has. */
  keys: readonly string[];
  stop: () => Promise<void>;
};

const keys = Array.from({ length: 200 }, (_, at) => `re_key_${at}`);

/** Starts the stand-in for Resend, on loopback, that keeps what it is sent in an inbox to look into. */
export async function startInbox(port: number): Promise<Inbox> {
  const tokens = Object.fromEntries(keys.map((key) => [key, { login: key }]));
  const emulator = await createEmulator({ service: 'resend', port, seed: { tokens } });
  return { url: `http://localhost:${port}`, keys, stop: () => emulator.close() };
}
