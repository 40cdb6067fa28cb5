import type { Block, Inline, List, ListItem } from '../../../../../message/message';
import type { Wording } from '../../../shared/wording';

const wordsOf = (part: Inline): string =>
  part.type === 'link' ? part.children.map(({ text }) => text).join('') : part.text;

const linesIn = (part: Block | List | ListItem): string[] =>
  part.type === 'list' ? part.children.flatMap(linesIn) : [part.children.map(wordsOf).join('')];

/** All that a wording says, line by line, without its format. */
export const linesOf = ({ subject, body, button, footer }: Wording): string[] =>
  [subject, ...body.flatMap(linesIn), button, footer].filter((line) => line !== '');
