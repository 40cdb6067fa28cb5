import { useForm } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { LastSave } from '../../two-editors/contract';
import { useReading, type Reading } from '../use-reading';

const often = 20_000;

/**
 * Who saved last, read again every few seconds, when the window is looked at, and after each attempt
 * to save.
 */
export function useLastSave(path: string | undefined, documentStamp: string): Reading<LastSave> {
  const isSubmitting = useForm('TwoEditorsPanel', (state) => state.isSubmitting);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const again = () => setTimes((count) => count + 1);
    const timer = setInterval(again, often);
    window.addEventListener('focus', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', again);
    };
  }, []);
  return useReading<LastSave>(path, `${documentStamp} ${times} ${String(isSubmitting)}`);
}
