import { useKeptKeys } from '../../../../../admin/use-kept-keys';
import type { ResponsesOverview } from '../../../shared/responses';

type Columns = ResponsesOverview['columns'];

/** So many answers stand in the table until staff choose. */
const shownAtFirst = 4;

/**
 * The answers that staff want to see in the table of a form, by key. What the form never asked is not
 * among them.
 */
export function useColumns({ slug, columns }: Pick<ResponsesOverview, 'slug' | 'columns'>) {
  const [chosen, choose] = useKeptKeys(`ehpr:columns-of-responses:${slug}`);
  const keys = chosen ?? columns.slice(0, shownAtFirst).map(({ key }) => key);
  const shown: Columns = columns.filter(({ key }) => keys.includes(key));
  return { shown, choose };
}
