type ScriptPolicy = { createScriptURL(address: string): { toString(): string } };
type Factory = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): ScriptPolicy;
};

let policy: ScriptPolicy | undefined;

/**
 * The address of a script of this site, as Trusted Types want it: this policy, the only one that
 * pages may make, vouches for nothing but the site's own built files.
 */
export function ownScript(address: string): { toString(): string } {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  policy ??= trustedTypes?.createPolicy('ehpr', {
    createScriptURL: (candidate) => {
      const { origin, pathname } = new URL(candidate, location.origin);
      if (origin === location.origin && pathname.startsWith('/_astro/')) return candidate;
      throw new TypeError('Not a script of this site');
    },
  });
  return policy ? policy.createScriptURL(address) : address;
}
