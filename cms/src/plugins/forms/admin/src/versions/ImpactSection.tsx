import type { Impact } from '../../../shared/versions';
import { ImpactDetails } from './ImpactDetails';
import { Section } from './Section';

/** What publishing the saved draft would change, what is in the way, and whom it touches. */
export function ImpactSection({ impact }: { impact: Impact }) {
  return (
    <Section title="What publishing would change">
      <ImpactDetails impact={impact} />
    </Section>
  );
}
