import type {
  Campaign,
  CampaignAudience,
} from '../../cms/src/plugins/outreach/shared/campaigns.ts';
import type { Messages } from '../../cms/src/message/message.ts';
import type { Answer, CmsProcess } from './cms-process.ts';

export const staffPassword = 'Only-4-Tests-Please';

const path = '/outreach/campaigns';

/** One of the example staff, at a CMS that is a process of its own. */
export type ProcessStaff = {
  call(method: string, path: string, body?: object): Promise<Answer>;
  /** Writes a campaign to those whom a search finds and confirms it; resolves to its id. */
  send(query: string, messages: Messages, startsAt?: string): Promise<string>;
  campaign(id: string): Promise<Campaign>;
};

/** Signs one of the example staff in. The process needs `SEED_STAFF_PASSWORD` to be `staffPassword`. */
export async function staffOf(cms: Pick<CmsProcess, 'url'>, email: string): Promise<ProcessStaff> {
  const ask = async (token: string, method: string, where: string, body?: object) => {
    const response = await fetch(`${cms.url}${where}`, {
      method,
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    const told = (isJson ? JSON.parse(text) : text) as unknown;
    return { status: response.status, headers: response.headers, body: told };
  };
  const login = await ask('', 'POST', '/admin/login', { email, password: staffPassword });
  const { token } = (login.body as { data: { token: string } }).data;
  const call: ProcessStaff['call'] = (...asked) => ask(token, ...asked);
  const done = async <T>(...asked: Parameters<typeof call>): Promise<T> => {
    const { status, body } = await call(...asked);
    if (status >= 300) throw new Error(`${asked[1]}: ${status} ${JSON.stringify(body)}`);
    return (body as { data: T }).data;
  };
  return {
    call,
    campaign: (id) => done<Campaign>('GET', `${path}/${id}`),
    async send(query, messages, startsAt) {
      const { id, revision } = await done<Campaign>('POST', path, { query });
      await done('PUT', `${path}/${id}`, { revision, messages });
      const { count } = await done<CampaignAudience>('GET', `${path}/${id}/audience`);
      await done('POST', `${path}/${id}/confirm`, {
        revision: revision + 1,
        recipients: count,
        ...(startsAt !== undefined && { startsAt }),
      });
      return id;
    },
  };
}
