import { parse } from 'csv-parse/sync';
import type { BootedCms } from './cms-in-process.ts';
import type { StaffAgent } from './make-staff.ts';

/** What a browser gets on asking for an extract: its id, and the ticket in a cookie. */
export type AskedFor = { id: string; expected: number; cookie: string };

/** Asks for an extract of a search as the page does. */
export async function askForExtract(
  agent: StaffAgent,
  query = '',
  reason = 'Staffing the evacuation centre',
): Promise<AskedFor> {
  const answer = await agent.post('/registry/extracts').send({ query, reason });
  if (answer.status !== 201) throw new Error(`Not given: ${JSON.stringify(answer.body)}`);
  const { id, expected } = (answer.body as { data: { id: string; expected: number } }).data;
  const [cookie = ''] = answer.headers['set-cookie'] as unknown as string[];
  return { id, expected, cookie };
}

/** The cookie as a browser sends it back. */
export const sentBack = ({ cookie }: Pick<AskedFor, 'cookie'>): string =>
  cookie.split(';')[0] ?? '';

/** Fetches an extract as a browser does by itself: with the cookie, and not signed in. */
export const fetchExtract = ({ http }: Pick<BootedCms, 'http'>, asked: AskedFor) =>
  http.get(`/registry/extracts/${asked.id}/file`).set('Cookie', sentBack(asked));

/** The rows of a file, each by the titles of its columns. */
export const readExtract = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true });
