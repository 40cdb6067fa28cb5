import { Typography } from '@strapi/design-system';
import { useEffect, useRef, type SyntheticEvent } from 'react';
import { refusedSaves } from '../../../../../admin/two-editors/refused-saves';
import type { DocumentAction, EditedDocument } from './document-action';

type Props = {
  save: DocumentAction;
  edited: EditedDocument;
  /** Hears whether it was refused because someone else saved since. */
  onDone: (isRefused: boolean) => void;
};

/** Saves what is not saved, once, by Strapi's own Save. */
export function SaveDraft({ save, edited, onDone }: Props) {
  const description = save(edited);
  const work = useRef({ description, onDone, isBegun: false });
  useEffect(() => {
    work.current.description = description;
    work.current.onDone = onDone;
  });
  useEffect(() => {
    const { description: action, isBegun } = work.current;
    if (isBegun) return;
    work.current.isBegun = true;
    const refusedBefore = refusedSaves.count();
    const saving = action?.onClick?.(new Event('click') as unknown as SyntheticEvent);
    void Promise.resolve(saving).finally(() =>
      work.current.onDone(refusedSaves.count() > refusedBefore),
    );
  }, []);
  return <Typography role="status">Saving the draft …</Typography>;
}
