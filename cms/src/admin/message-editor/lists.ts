import { Node, type Editor } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { Node as DocumentNode, ResolvedPos } from '@tiptap/pm/model';
import { messageLimits } from '../../message/message-limits';
import { toBlocks } from './to-blocks';
import { toDocument } from './to-document';

/** An item of a list holds one line and lists, as Blocks do. Tab moves on to what follows the editor. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph (bulletList | orderedList)*',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => mayMoveIn(this.editor) && this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
  // What is pasted may be deeper than may be saved: what is seen is what is saved.
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, { doc, tr, schema }) => {
        if (!transactions.some(({ docChanged }) => docChanged)) return null;
        if (deepestList(doc) <= messageLimits.listDepth) return null;
        const flat = schema.nodeFromJSON(toDocument(toBlocks(doc.toJSON())));
        return tr.replaceWith(0, doc.content.size, flat.content);
      },
    }),
  ],
});

/** A numbered list begins at 1: Blocks know no other beginning. */
export const OrderedList = Node.create({
  name: 'orderedList',
  group: 'block list',
  content: 'listItem+',
  parseHTML: () => [{ tag: 'ol' }],
  renderHTML: ({ HTMLAttributes }) => ['ol', HTMLAttributes, 0],
});

/** Whether the item at the caret may become an item of the one above it. */
export const mayMoveIn = (editor: Editor): boolean =>
  depthOf(editor.state.selection.$from) < messageLimits.listDepth &&
  editor.can().sinkListItem('listItem');

const isList = ({ type }: DocumentNode): boolean => type.isInGroup('list');

function depthOf($place: ResolvedPos): number {
  return Array.from({ length: $place.depth + 1 }, (_, depth) => $place.node(depth)).filter(isList)
    .length;
}

function deepestList(node: DocumentNode): number {
  let deepest = 0;
  node.forEach((child) => {
    deepest = Math.max(deepest, deepestList(child));
  });
  return deepest + (isList(node) ? 1 : 0);
}
