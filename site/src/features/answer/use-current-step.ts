import type { PublishedForm } from '@ehpr/form-schemas';
import { useCallback, useEffect, useState } from 'react';
import { paths } from '../../paths.ts';

/** The step in which the person is, which is the step that the address names. */
export function useCurrentStep(form: PublishedForm, initial: string | undefined) {
  const first = form.steps[0]?.key ?? '';
  const asked = form.steps.find(({ key }) => key === initial)?.key;
  const [step, setStep] = useState(asked ?? first);

  // A step that came back from a post stands at the address of the form: it gets its own, so that
  // loading the page anew does not post again.
  useEffect(() => {
    if (asked !== undefined) history.replaceState(null, '', paths.formStep(form, asked));
  }, [asked, form]);

  useEffect(() => {
    const follow = () => {
      const last = decodeURIComponent(location.pathname.split('/').at(-1) ?? '');
      setStep(form.steps.find(({ key }) => key === last)?.key ?? first);
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [form, first]);

  const goTo = useCallback(
    (key: string, { replacing = false } = {}) => {
      const address = paths.formStep(form, key);
      if (replacing) history.replaceState(null, '', address);
      else if (location.pathname !== address) history.pushState(null, '', address);
      setStep(key);
    },
    [form],
  );
  return { step, goTo };
}
