import type { AstroCookies } from 'astro';

const isSecure = (url: URL) => url.protocol === 'https:';

/** Over https, browsers take a cookie of this name from this host alone. */
const nameAt = (url: URL) => (isSecure(url) ? '__Host-ehpr_session' : 'ehpr_session');

/** A visit: its cookies, and the address that it is at. */
type Visit = { cookies: AstroCookies; url: URL };

/** The session of a registrant, in a cookie that no script reads and no other site sends along. */
export const sessionCookie = {
  read: ({ cookies, url }: Visit): string | undefined =>
    cookies.get(nameAt(url))?.value || undefined,

  set({ cookies, url }: Visit, session: string, expires: Date): void {
    const secure = isSecure(url);
    cookies.set(nameAt(url), session, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure,
      expires,
    });
  },

  clear({ cookies, url }: Visit): void {
    cookies.delete(nameAt(url), { path: '/', secure: isSecure(url) });
  },
};
