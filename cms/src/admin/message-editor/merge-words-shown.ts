import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Node } from '@tiptap/pm/model';
import { mergeWords } from '../../plugins/outreach/shared/merge-words';

const known = new Set<string>(mergeWords.map(({ word }) => word));

/** Merge words stand out in the text: those that there are, and those that there are not. */
export const MergeWordsShown = Extension.create({
  name: 'mergeWordsShown',
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: ({ doc }) => shownIn(doc) } })],
});

function shownIn(doc: Node): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((node, place) => {
    for (const { 0: whole, 1: word = '', index } of (node.text ?? '').matchAll(
      /\{\{([^{}]*)\}\}/gu,
    )) {
      const look = known.has(word) ? 'merge-word' : 'merge-word merge-word-unknown';
      found.push(Decoration.inline(place + index, place + index + whole.length, { class: look }));
    }
  });
  return DecorationSet.create(doc, found);
}
