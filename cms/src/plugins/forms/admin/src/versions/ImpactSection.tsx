import type { Impact } from '../../../shared/versions';
import { ImpactDetails } from './ImpactDetails';
import { Section } from '../../../../../admin/Section';

type Props = { impact: Impact; documentId: string };

/** What publishing the saved draft would change, what is in the way, and whom it touches. */
export function ImpactSection({ impact, documentId }: Props) {
  return (
    <Section title="What publishing would change">
      <ImpactDetails impact={impact} documentId={documentId} />
    </Section>
  );
}
