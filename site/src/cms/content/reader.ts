import { isRecord } from '@ehpr/form-schemas';

/** Makes something of what came from elsewhere, or nothing when it is something else. */
export type Reader<T> = (given: unknown) => T | undefined;

export const text: Reader<string> = (given) => (typeof given === 'string' ? given : undefined);

export const count: Reader<number> = (given) =>
  typeof given === 'number' && given >= 0 ? given : undefined;

export const oneOf =
  <const T extends string>(...names: readonly T[]): Reader<T> =>
  (given) =>
    names.find((name) => name === given);

/** What may be missing: one that is not what it should be is left out too. */
export const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (given) =>
    read(given) ?? null;

/** A list, without what in it is something else. */
export const listOf =
  <T>(read: Reader<T>): Reader<T[]> =>
  (given) =>
    Array.isArray(given)
      ? given.map(read).filter((each): each is Awaited<T> & T => each !== undefined)
      : undefined;

/** An object with all of these. */
export const all =
  <T extends object>(readers: { [K in keyof T]: Reader<T[K]> }): Reader<T> =>
  (given) => {
    if (!isRecord(given)) return undefined;
    const names = Object.keys(readers) as (keyof T & string)[];
    const read = names.map((name) => [name, readers[name](given[name])] as const);
    return read.some(([, value]) => value === undefined)
      ? undefined
      : (Object.fromEntries(read) as T);
  };
