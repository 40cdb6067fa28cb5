import { useMemo } from 'react';
import type { PublishedNames } from '../../../shared/names';
import { useEditedEntry } from '../use-edited-entry';
import { useReading } from '../../../../../admin/use-reading';

const nothing: ReadonlySet<string> = new Set();

type Field = 'options' | 'rows' | 'columns';

/** Keys and values that some version had: answers may hold them, so that they stay as they are. */
export type Published = {
  /** Whether they were read, or cannot be: until then nothing that was published may be changed. */
  isKnown: boolean;
  /** Whether they are all there. What was never saved was never published. */
  isRead: boolean;
  keys: ReadonlySet<string>;
  /**
   * The values of a question's own options, rows or columns or, without a key, those of the list that
   * is edited.
   */
  optionsOf(questionKey: string | undefined, field?: Field): ReadonlySet<string>;
};

/** What was ever published of the form or list that is open in the editor. */
export function usePublishedNames(): Published {
  const { kind, documentId } = useEditedEntry();
  const folder = kind === 'list' ? '/forms/option-lists' : '/forms';
  const path =
    documentId && kind !== 'other' ? `${folder}/${documentId}/published-names` : undefined;
  const reading = useReading<PublishedNames>(path);
  const names = reading.kind === 'read' ? reading.data : undefined;
  const isKnown = path === undefined || reading.kind !== 'loading';
  const isRead = path === undefined || names !== undefined;
  return useMemo(
    () => ({
      isKnown,
      isRead,
      keys: new Set(names?.keys),
      optionsOf: (key = '', field = 'options') => {
        const values = names?.[field][key];
        return values ? new Set(values) : nothing;
      },
    }),
    [names, isKnown, isRead],
  );
}
