import { useEffect, useRef } from 'react';

type Heading = { plain: boolean; step: string; title: string };

/** Titles the page after its step, and leads to the step's heading when another step opens. */
export function useStepHeading({ plain, step, title }: Heading): void {
  const before = useRef<string | null>(null);

  useEffect(() => {
    if (!plain) document.title = title;
  }, [plain, title]);

  useEffect(() => {
    if (plain) return;
    const previous = before.current;
    before.current = step;
    if (previous === null || previous === step) return;
    scrollTo({ top: 0 });
    document.getElementById(`step-${step}-title`)?.focus({ preventScroll: true });
  }, [plain, step]);
}
