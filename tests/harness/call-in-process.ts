import supertest from 'supertest';
import { SITE_TOKEN, type BootedCms } from './cms-in-process.ts';
import type { CmsProcess } from './cms-process.ts';

/** Calls a CMS in this process as a process of its own is called, by whoever the headers say. */
export function callInProcess({ strapi }: Pick<BootedCms, 'strapi'>): Pick<CmsProcess, 'call'> {
  return {
    call: async (method, path, { headers, body } = {}) => {
      const agent = supertest(strapi.server.httpServer);
      const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
      const asked = agent[verb](path).set('Authorization', `Bearer ${SITE_TOKEN}`);
      for (const [name, value] of new Headers(headers)) void asked.set(name, value);
      const answer = await asked.send(body as string | undefined);
      return {
        status: answer.status,
        headers: new Headers(answer.headers),
        body: answer.body as unknown,
      };
    },
  };
}
