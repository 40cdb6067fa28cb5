import { useKeptKeys } from '../../../../../admin/use-kept-keys';
import type { SearchColumn } from '../../../shared/search';

/** The columns that staff want to see. What there is no column for any more is left out. */
export function useColumns(columns: readonly SearchColumn[]) {
  const [chosen, choose] = useKeptKeys('ehpr:columns-of-registrants');
  const shown = chosen
    ? columns.filter(({ key }) => chosen.includes(key))
    : columns.filter(({ isShownAtFirst }) => isShownAtFirst);
  return { shown, choose };
}
