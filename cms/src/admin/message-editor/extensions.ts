import StarterKit from '@tiptap/starter-kit';
import { linkFault } from '../../message/link-address';
import type { OfferedWord } from '../../message/merge-word';
import { Heading } from './heading';
import { ListItem, OrderedList } from './lists';
import { mergeWordsShown } from './merge-words-shown';

/**
 * What a mail may hold, and which merge words it knows. Whatever else is pasted keeps its words and loses
 * the rest.
 */
export const extensionsFor = (mergeWords: readonly OfferedWord[]) => [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    dropcursor: false,
    gapcursor: false,
    heading: false,
    horizontalRule: false,
    listItem: false,
    orderedList: false,
    strike: false,
    trailingNode: false,
    link: {
      autolink: false,
      openOnClick: false,
      isAllowedUri: (url) => linkFault(url) === undefined,
      HTMLAttributes: { target: null, rel: null, class: null },
    },
  }),
  Heading,
  OrderedList,
  ListItem,
  mergeWordsShown(mergeWords),
];
