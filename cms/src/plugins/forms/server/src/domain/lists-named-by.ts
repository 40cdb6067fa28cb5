import { isRecord } from '@ehpr/form-schemas';

/** The keys of the shared lists that a form names, whether it can be read as one or not yet. */
export function listsNamedBy(form: object): Set<string> {
  const questions = membersOf(form, 'steps').flatMap((step) => membersOf(step, 'questions'));
  const every = questions.flatMap((question) => [question, ...membersOf(question, 'questions')]);
  return new Set(every.flatMap(({ list }) => (typeof list === 'string' && list ? [list] : [])));
}

function membersOf(value: unknown, field: string): Record<string, unknown>[] {
  const members = isRecord(value) ? value[field] : undefined;
  return Array.isArray(members) ? members.filter(isRecord) : [];
}
