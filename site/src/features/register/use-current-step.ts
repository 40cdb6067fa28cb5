import type { PublishedForm } from '@ehpr/form-schemas';
import { useCallback, useEffect, useState } from 'react';
import { paths } from '../../paths.ts';

/** The step in which the person is, which is the step that the address names. */
export function useCurrentStep(form: PublishedForm, initial: string | undefined) {
  const first = form.steps[0]?.key ?? '';
  const known = (step: string | undefined) => form.steps.find(({ key }) => key === step)?.key;
  const [step, setStep] = useState(known(initial) ?? first);

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
      const address = paths.registerStep(form.locale, key);
      if (replacing) history.replaceState(null, '', address);
      else if (location.pathname !== address) history.pushState(null, '', address);
      setStep(key);
    },
    [form],
  );
  return { step, goTo };
}
