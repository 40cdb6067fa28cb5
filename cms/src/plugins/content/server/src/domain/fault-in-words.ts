import type { Fault, ModelOf } from './entry-faults';

/** What fields and parts are called in the editor. */
export type Names = {
  field(uid: string, name: string): string;
  component(uid: string): string;
};

type Attribute = { type: string; component?: string };
/** What content is made of, and what its parts are called. */
export type Vocabulary = { modelOf: ModelOf; names: Names };

/** Where a fault is, as the editor shows it: Sections › 3. Questions and answers › Answer. */
export function placeOf(
  fault: Fault,
  { modelOf, names, uid, entry }: Vocabulary & { uid: string; entry: unknown },
): string {
  const words: string[] = [];
  let model = uid;
  let value = entry;
  for (const step of fault.path) {
    value = (value as Record<string, unknown> | undefined)?.[step];
    if (/^\d+$/u.test(step)) {
      const own = (value as { __component?: string } | undefined)?.__component;
      model = own ?? model;
      words.push(`${Number(step) + 1}. ${names.component(model)}`);
    } else {
      const attribute = modelOf(model).attributes[step] as Attribute | undefined;
      words.push(names.field(model, step));
      model = attribute?.component ?? model;
    }
  }
  return words.join(' › ');
}

const mostTold = 5;

/** Faults in one message, since a list of entries shows no fields. */
export function inOneMessage(
  what: string,
  faults: readonly Fault[],
  place: (fault: Fault) => string,
): string {
  const told = faults.slice(0, mostTold).map((fault) => `${place(fault)}: ${fault.message}`);
  const more = faults.length - told.length;
  return `${[what, ...told, ...(more > 0 ? [`And ${more} more`] : [])].join('. ')}.`;
}
