import { linkTarget } from '@ehpr/form-schemas';
import { linkFaultInWords } from './link-faults';
import { richTextFaults } from './rich-text-faults';
import { formatted } from './said';

/** What is wrong with what staff entered, and where. */
export type Fault = { path: string[]; message: string };

type Part = Record<string, unknown>;
type Attribute = { type: string; component?: string; repeatable?: boolean; required?: boolean };

/** The fields of a content type or a component. */
export type ModelOf = (uid: string) => { attributes: Record<string, unknown> };

const partsOf = (value: unknown): Part[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (part): part is Part => typeof part === 'object' && part !== null,
  );

type Held = { path: string[]; attribute: Attribute; value: unknown; of: string };

/** Every field of an entry, given or not, with those of all its parts. */
function heldIn(modelOf: ModelOf, of: string, given: Part, path: string[] = []): Held[] {
  const attributes = Object.entries(modelOf(of).attributes) as [string, Attribute][];
  return attributes.flatMap(([name, attribute]): Held[] => {
    const value = given[name];
    const here = [...path, name];
    const field = { path: here, attribute, value, of };
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return [field];
    const inParts = partsOf(value).flatMap((part, index) => {
      const component = attribute.component ?? String(part['__component']);
      const place = Array.isArray(value) ? [...here, String(index)] : here;
      return heldIn(modelOf, component, part, place);
    });
    return [field, ...inParts];
  });
}

/** What keeps an entry from being published: what the site cannot show, and what would be blank. */
export function entryFaults(modelOf: ModelOf, uid: string, entry: object): Fault[] {
  return heldIn(modelOf, uid, entry as Part).flatMap((held): Fault[] => {
    const { path, attribute, value, of } = held;
    const told = (message: string): Fault => ({ path, message });
    if (isMissing(held)) return [told(askFor(attribute))];
    if (of === 'content.link' && path.at(-1) === 'address' && typeof value === 'string')
      return linkTarget(value) ? [] : [told(linkFaultInWords(value))];
    return attribute.type === 'blocks' ? richTextFaults(value).map(told) : [];
  });
}

function isMissing({ attribute, value }: Held): boolean {
  if (attribute.required !== true) return false;
  if (attribute.type === 'blocks') return formatted(value, 'en') === null;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'string' ? value.trim() === '' : (value ?? null) === null;
}

function askFor({ type, repeatable }: Attribute): string {
  switch (type) {
    case 'blocks':
      return 'Say something here, or take the part out';
    case 'media':
      return 'Choose a file';
    case 'enumeration':
      return 'Choose one';
    case 'component':
      return repeatable ? 'Add one at least' : 'Add it';
    default:
      return 'Write something here';
  }
}

/** What the English of a page cannot do without. Other languages show the English in its place. */
export function englishPageFaults({ sections }: Record<string, unknown>): Fault[] {
  if (Array.isArray(sections) && sections.length > 0) return [];
  return [{ path: ['sections'], message: 'A page needs one section at least' }];
}
