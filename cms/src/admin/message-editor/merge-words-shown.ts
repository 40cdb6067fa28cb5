import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Node } from '@tiptap/pm/model';
import { wordBetween, writtenWord, type OfferedWord } from '../../message/merge-word';

/** Merge words stand out in the text: those that the mail knows, and those that it does not. */
export const mergeWordsShown = (offered: readonly OfferedWord[]) => {
  const known = new Set(offered.map(({ word }) => word));
  return Extension.create({
    name: 'mergeWordsShown',
    addProseMirrorPlugins: () => [
      new Plugin({ props: { decorations: ({ doc }) => shownIn(doc, known) } }),
    ],
  });
};

function shownIn(doc: Node, known: ReadonlySet<string>): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((node, place) => {
    for (const { 0: whole, 1: between = '', index } of (node.text ?? '').matchAll(writtenWord)) {
      const isKnown = known.has(wordBetween(between));
      const look = isKnown ? 'merge-word' : 'merge-word merge-word-unknown';
      found.push(Decoration.inline(place + index, place + index + whole.length, { class: look }));
    }
  });
  return DecorationSet.create(doc, found);
}
