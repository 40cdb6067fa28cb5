import { Section } from '../../../../../admin/Section';
import { useReading } from '../../../../../admin/use-reading';
import type { Pairs } from '../../../shared/duplicates';
import { mayMergeRegistrants } from '../permissions';
import { useMay } from '../use-may';
import { PairList } from './PairList';

/** The records that may be of the same person, for whoever may merge them; nothing where there are none. */
export function DuplicatesOfRecord({ documentId }: { documentId: string }) {
  const mayMerge = useMay(mayMergeRegistrants);
  const path = mayMerge ? `/registry/records/${documentId}/duplicates` : undefined;
  const reading = useReading<Pairs>(path);
  if (reading.kind !== 'read' || reading.data.pairs.length === 0) return null;
  return (
    <Section title="This person may be registered twice">
      <PairList pairs={reading.data.pairs} />
    </Section>
  );
}
