import { cms, formVersion } from '../../cms/index.ts';
import { AddressLimit } from './address-limit.ts';
import { StepGatherer } from './gather-steps.ts';
import { takeStep, type Taken } from './take-step.ts';

const gatherer = new StepGatherer({ send: cms.countSteps, everySeconds: 3 });

/** Wide enough for a hospital behind one address, and for nobody who wants to spoil the counts. */
const limit = new AddressLimit({ most: 1_000, seconds: 10 * 60, now: Date.now });

/** Hears from the browser that someone reached a step of a form. */
export function hearOfStep(slug: string, body: string, address: string): Promise<Taken> {
  return takeStep(
    {
      form: async (known, version) => {
        const found = await formVersion(known, version, 'en');
        return found.kind === 'found' ? found.value : undefined;
      },
      allows: (client) => limit.allows(client),
      add: (...reached) => gatherer.add(...reached),
    },
    { slug, body, address },
  );
}

/** Counts a step that was reached without script, as the post says that led to it. */
export function countPlainStep(slug: string, version: number, step: string, address: string) {
  if (limit.allows(address)) gatherer.add(slug, version, step);
}
