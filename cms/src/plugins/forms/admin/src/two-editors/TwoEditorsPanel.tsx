import { twoEditorsPanel } from '../../../../../admin/two-editors/two-editors-panel';
import { formUid, listUid } from '../paths';
import { DifferenceDialog } from './DifferenceDialog';

/** Where the plugin's API knows what is edited; nothing for what is not ours. */
function folderOf(model: string, documentId: string): string | undefined {
  if (model === formUid) return `/forms/${documentId}`;
  return model === listUid ? `/forms/option-lists/${documentId}` : undefined;
}

/** Beside the editor of a form or a list, once someone else has saved it meanwhile. */
export const TwoEditorsPanel = twoEditorsPanel((model, documentId) => {
  const folder = folderOf(model, documentId);
  if (folder === undefined) return undefined;
  return {
    lastSave: `${folder}/last-save`,
    difference: (values) => <DifferenceDialog folder={folder} values={values} />,
  };
});
