import { linkTarget } from '@ehpr/form-schemas';
import { linkFaultInWords } from './link-faults';
import { richTextFaults } from './rich-text-faults';
import { formatted } from './said';

/** What is wrong with what staff entered, and where. */
export type Fault = { path: string[]; message: string };

type Part = Record<string, unknown>;
type Attribute = { type: string; component?: string; required?: boolean };

/** The fields of a content type or a component. */
export type ModelOf = (uid: string) => { attributes: Record<string, unknown> };

const partsOf = (value: unknown): Part[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (part): part is Part => typeof part === 'object' && part !== null,
  );

type Held = { path: string[]; attribute: Attribute; value: unknown; of: string };

/** Every field that is given, with those of all parts. */
function heldIn(modelOf: ModelOf, of: string, given: Part, path: string[] = []): Held[] {
  return Object.entries(given).flatMap(([name, value]): Held[] => {
    const attribute = modelOf(of).attributes[name] as Attribute | undefined;
    if (!attribute) return [];
    const here = [...path, name];
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone')
      return [{ path: here, attribute, value, of }];
    return partsOf(value).flatMap((part, index) => {
      const component = attribute.component ?? String(part['__component']);
      const place = Array.isArray(value) ? [...here, String(index)] : here;
      return heldIn(modelOf, component, part, place);
    });
  });
}

/** What keeps an entry from being published: what the site cannot show, and what would be blank. */
export function entryFaults(modelOf: ModelOf, uid: string, entry: object): Fault[] {
  return heldIn(modelOf, uid, entry as Part).flatMap(({ path, attribute, value, of }): Fault[] => {
    const told = (message: string): Fault => ({ path, message });
    if (of === 'content.link' && path.at(-1) === 'address' && typeof value === 'string')
      return linkTarget(value) ? [] : [told(linkFaultInWords(value))];
    if (attribute.type !== 'blocks') return [];
    const isBlank = attribute.required === true && formatted(value, 'en') === null;
    if (isBlank) return [told('Say something here, or take the part out')];
    return richTextFaults(value).map(told);
  });
}

/** What the English of a page cannot do without. Other languages show the English in its place. */
export function englishPageFaults({ sections }: Record<string, unknown>): Fault[] {
  if (Array.isArray(sections) && sections.length > 0) return [];
  return [{ path: ['sections'], message: 'A page needs one section at least' }];
}
