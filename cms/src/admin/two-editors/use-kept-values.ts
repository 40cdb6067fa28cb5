import { isRecord } from '@ehpr/form-schemas';
import { useForm } from '@strapi/strapi/admin';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { refusedSaves } from './refused-saves';

/**
 * Puts what was written back once a refused save has had it replaced by what is stored, in an editor of
 * what keeps revisions.
 */
export function useKeptValues(keepsRevisions: boolean): void {
  const values: unknown = useForm('TwoEditorsPanel', (state) => state.values);
  const setValues = useForm('TwoEditorsPanel', (state) => state.setValues);
  const count = useSyncExternalStore(refusedSaves.subscribe, refusedSaves.count);
  const seen = useRef(count);
  const kept = useRef(values);

  useEffect(() => {
    const wasRefused = keepsRevisions && count !== seen.current;
    if (wasRefused && revisionOf(values) !== revisionOf(kept.current)) {
      seen.current = count;
      setValues(kept.current as Parameters<typeof setValues>[0]);
      return;
    }
    kept.current = values;
  }, [count, keepsRevisions, values, setValues]);
}

const revisionOf = (values: unknown) => (isRecord(values) ? values['revision'] : undefined);
