import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Done } from '../../../shared/record';
import { usePost, type Failed } from '../use-post';

/** Saves something of a record: what is to be put right by field, what stopped it, and whether it is on its way. */
export function useSaving(onDone: () => void) {
  const post = usePost();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Exclude<Done, { kind: 'done' }> | Failed>();

  async function save(path: string, body: object, said: string): Promise<boolean> {
    if (isBusy) return false;
    setBusy(true);
    const outcome = await post<Done>(path, body);
    setBusy(false);
    if (outcome.kind === 'done') {
      setRefused(undefined);
      toggleNotification({ type: 'success', message: said });
      onDone();
      return true;
    }
    setRefused(outcome);
    // What the record says now is shown beside what was entered.
    if (outcome.kind === 'changed') onDone();
    return false;
  }

  const errorOf = (field: string): string | undefined =>
    refused?.kind === 'invalid'
      ? refused.errors.find((error) => error.field === field)?.message
      : undefined;
  return { save, isBusy, errorOf, refused, forget: () => setRefused(undefined) };
}

export type Saving = ReturnType<typeof useSaving>;
