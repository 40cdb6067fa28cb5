import { Typography } from '@strapi/design-system';
import { useEffect, useRef, type SyntheticEvent } from 'react';
import type { DocumentAction, EditedDocument } from './document-action';

type Props = { save: DocumentAction; edited: EditedDocument; onDone: () => void };

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
    const saving = action?.onClick?.(new Event('click') as unknown as SyntheticEvent);
    void Promise.resolve(saving).finally(() => work.current.onDone());
  }, []);
  return <Typography role="status">Saving the draft …</Typography>;
}
