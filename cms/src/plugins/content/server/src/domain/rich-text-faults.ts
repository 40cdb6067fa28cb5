import { linkTarget } from '@ehpr/form-schemas';
import { linkFaultInWords } from './link-faults';

type Node = Record<string, unknown>;

/** What formatted words are made of. Pictures and code are not among them. */
const known = new Set(['paragraph', 'heading', 'list', 'list-item', 'quote', 'link', 'text']);

const deepest = 12;

/** More than any section needs, and little enough to be read on a phone. */
export const longestText = 20_000;

const childrenOf = ({ children }: Node): Node[] => (Array.isArray(children) ? children : []);

/** All nodes of formatted words, each once, level by level. */
function nodesOf(value: unknown): { nodes: Node[]; isDeep: boolean } {
  const nodes: Node[] = [];
  let level: Node[] = Array.isArray(value) ? (value as Node[]) : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return { nodes, isDeep: true };
    nodes.push(...level);
    level = level.flatMap(childrenOf);
  }
  return { nodes, isDeep: false };
}

/** What keeps formatted words from being published, in words for staff. */
export function richTextFaults(value: unknown): string[] {
  const { nodes, isDeep } = nodesOf(value);
  const faults = new Set<string>();
  if (isDeep) faults.add('Lists stand too deep in each other: take some levels out');
  const length = nodes.reduce(
    (sum, { text }) => sum + (typeof text === 'string' ? text.length : 0),
    0,
  );
  if (length > longestText)
    faults.add(`This is too long: ${longestText} characters at most. Make several sections of it`);
  for (const { type, level, url } of nodes) {
    if (!known.has(String(type)))
      faults.add('Pictures and code cannot be shown here: take them out');
    if (type === 'heading' && level === 1)
      faults.add('Heading 1 is the title of the page: choose Heading 2 or a smaller one');
    if (type === 'link' && !linkTarget(String(url))) faults.add(linkFaultInWords(String(url)));
  }
  return [...faults];
}
