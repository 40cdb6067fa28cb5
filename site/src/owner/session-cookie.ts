import type { AstroCookies } from 'astro';

const name = 'ehpr_session';

/** The session of a registrant, in a cookie that no script reads and no other site sends along. */
export const sessionCookie = {
  read: (cookies: AstroCookies): string | undefined => cookies.get(name)?.value || undefined,

  set(cookies: AstroCookies, session: string, { expires, url }: { expires: Date; url: URL }): void {
    const secure = url.protocol === 'https:';
    cookies.set(name, session, { path: '/', httpOnly: true, sameSite: 'lax', secure, expires });
  },

  clear(cookies: AstroCookies): void {
    cookies.delete(name, { path: '/' });
  },
};
