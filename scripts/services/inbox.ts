import { createEmulator } from 'emulate';

export type Inbox = {
  /** For RESEND_BASE_URL; the mails are to be read at its /inbox. */
  url: string;
  stop: () => Promise<void>;
};

/** Starts the stand-in for Resend, on loopback, that keeps what it is sent in an inbox to look into. */
export async function startInbox(port: number): Promise<Inbox> {
  const emulator = await createEmulator({ service: 'resend', port });
  return { url: `http://localhost:${port}`, stop: () => emulator.close() };
}
