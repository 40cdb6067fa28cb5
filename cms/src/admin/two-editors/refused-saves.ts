/*
 * A save that is refused because someone saved since. Strapi then reads the entry again and puts what
 * is stored in place of what was written, so that whoever keeps that has to hear of it before.
 */

let refused = 0;
const listeners = new Set<() => void>();

/** How many saves were refused since the admin was opened, for `useSyncExternalStore`. */
export const refusedSaves = {
  count: () => refused,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

/** Whether an action of the admin's store tells of such a refusal. */
export function tellsOfRefusal(action: unknown): boolean {
  const { type, payload } = (action ?? {}) as { type?: unknown; payload?: unknown };
  return (
    typeof type === 'string' &&
    type.endsWith('/executeMutation/rejected') &&
    JSON.stringify(payload ?? null).includes('"code":"SavedSince"')
  );
}

/** Hears of refusals, in the store of the admin. */
export const hearRefusals =
  () =>
  <A>(next: (action: A) => unknown) =>
  (action: A): unknown => {
    if (tellsOfRefusal(action)) {
      refused += 1;
      for (const listener of listeners) listener();
    }
    return next(action);
  };
