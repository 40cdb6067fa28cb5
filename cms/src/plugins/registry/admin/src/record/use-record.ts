import { useCallback, useState } from 'react';
import { useReading } from '../../../../../admin/use-reading';
import type { RegistrantRecord } from '../../../shared/record';
import { newId } from '../new-id';

/** Reads a record, and again when it was changed: that is still the same look at it. */
export function useRecord(documentId: string) {
  const [look] = useState(newId);
  const [times, setTimes] = useState(0);
  const reading = useReading<RegistrantRecord>(
    `/registry/records/${documentId}?look=${look}`,
    String(times),
  );
  const readAgain = useCallback(() => setTimes((count) => count + 1), []);
  return { reading, readAgain };
}
