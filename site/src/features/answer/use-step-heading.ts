import { useCallback, useEffect, useRef } from 'react';
import { focusControl } from './focus-control.ts';

type Heading = { plain: boolean; step: string; title: string };

/**
 * Titles the page after its step. When another step opens, leads to its heading, or to the control
 * that was named to what this returns.
 */
export function useStepHeading({ plain, step, title }: Heading): (control: string) => void {
  const before = useRef<string | null>(null);
  const goal = useRef<string | null>(null);

  useEffect(() => {
    if (!plain) document.title = title;
  }, [plain, title]);

  useEffect(() => {
    if (plain) return;
    const previous = before.current;
    const control = goal.current;
    before.current = step;
    goal.current = null;
    if (previous === null || previous === step) return;
    if (control !== null) {
      focusControl(control);
      return;
    }
    scrollTo({ top: 0 });
    document.getElementById(`step-${step}-title`)?.focus({ preventScroll: true });
  }, [plain, step]);

  return useCallback((control: string) => {
    goal.current = control;
  }, []);
}
