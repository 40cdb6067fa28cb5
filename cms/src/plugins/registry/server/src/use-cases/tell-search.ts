import type { SearchOverview } from '../../../shared/search';
import { pageSizes } from '../domain/list-asked';
import { columnsOffered, filtersOffered, type FormAsked } from '../domain/search-offered';
import type { SearchContext } from './ask-search';

/** The form that registrants answer, with all that it ever asked. */
export async function formAsked({
  forms,
  questions,
}: Pick<SearchContext, 'forms' | 'questions'>): Promise<FormAsked> {
  const [present, asked] = await Promise.all([
    forms.present('registration', 'en'),
    questions.of('registration'),
  ]);
  return { present, ...asked };
}

/** What registrants can be searched and listed by, as the form is now. */
export async function tellSearch(context: SearchContext): Promise<SearchOverview> {
  const form = await formAsked(context);
  return {
    filters: filtersOffered(form),
    columns: columnsOffered(form),
    pageSizes: [...pageSizes],
  };
}
