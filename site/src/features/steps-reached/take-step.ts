import { isFormSlug, isRecord, type PublishedForm } from '@ehpr/form-schemas';

type Reached = { version: number; step: string };

export type Context = {
  form: (slug: string, version: number) => Promise<PublishedForm | undefined>;
  allows: (address: string) => boolean;
  add: (slug: string, version: number, step: string) => void;
};

export type Taken = { kind: 'taken' } | { kind: 'too-many' } | { kind: 'unknown' };

/** Counts that someone reached a step, if the form has it and the address is not over its limit. */
export async function takeStep(
  { form, allows, add }: Context,
  { slug, body, address }: { slug: string; body: string; address: string },
): Promise<Taken> {
  if (!allows(address)) return { kind: 'too-many' };
  const reached = isFormSlug(slug) ? readReached(body) : undefined;
  if (!reached) return { kind: 'unknown' };
  const { version, step } = reached;
  const published = await form(slug, version);
  if (!published?.steps.some(({ key }) => key === step)) return { kind: 'unknown' };
  add(slug, version, step);
  return { kind: 'taken' };
}

const longestBody = 200;

function readReached(body: string): Reached | undefined {
  if (body.length > longestBody) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (!isRecord(parsed)) return undefined;
  const { version, step } = parsed;
  const isVersion = Number.isInteger(version) && Number(version) > 0 && Number(version) < 1e6;
  return isVersion && typeof step === 'string' ? { version: Number(version), step } : undefined;
}
