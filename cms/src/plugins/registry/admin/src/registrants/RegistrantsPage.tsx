import { RegistryPage } from '../frame/RegistryPage';
import { maySeeRegistrants } from '../permissions';

/** The registrants that the member of staff may see. */
export function RegistrantsPage() {
  return (
    <RegistryPage title="Registrants" permissions={maySeeRegistrants}>
      {null}
    </RegistryPage>
  );
}
