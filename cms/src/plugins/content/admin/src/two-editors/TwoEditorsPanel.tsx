import { Button } from '@strapi/design-system';
import { asTallAsItsWords } from '../../../../../admin/two-editors/SavedBySomeone';
import { twoEditorsPanel } from '../../../../../admin/two-editors/two-editors-panel';
import { lastSavePath } from '../../../shared/last-save-path';

/** Beside the editor of content, once someone else has saved it meanwhile. */
export const TwoEditorsPanel = twoEditorsPanel((model, documentId) => {
  const path = lastSavePath(model, documentId);
  return path === undefined
    ? undefined
    : { lastSave: `/content${path}`, difference: () => <OpenTheirs /> };
});

/** The same editor, with what is stored. */
function OpenTheirs() {
  return (
    <Button
      fullWidth
      style={asTallAsItsWords}
      onClick={() => window.open(window.location.href, '_blank', 'noopener')}
    >
      See theirs in a new tab
    </Button>
  );
}
