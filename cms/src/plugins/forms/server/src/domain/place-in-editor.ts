import type { FormEntry } from './definition-from-entry';

type Item = { key?: string | null; label?: string | null; title?: string | null };
type Found = { field: string; item: Item };

/**
 * The field of the editor at which a problem lies, as Strapi's editor takes it in an address to open
 * the parts around it: `steps.0.questions.2.label`. Nothing for the form as a whole.
 */
export function placeInEditor(entry: FormEntry, path: readonly string[]): string | undefined {
  const [first = '', ...rest] = path;
  const steps = itemsOf('steps', entry.steps, 'step');
  const step = steps.find((each) => isCalled(each, first));
  const within = step ? questionsOf(step) : steps.flatMap(questionsOf);
  const names = step ? rest : path;
  const [name, ...inRow] = names;
  const question = within.find((each) => name !== undefined && isCalled(each, name));
  if (!question) return step && `${step.field}.title`;
  const row = questionsOf(question).find((each) => isCalled(each, inRow[0] ?? ''));
  return `${(row ?? question).field}.label`;
}

type Place = Found & { called: string };

/** What stands in a list, each with what it is called while it has neither key nor words. */
function itemsOf(field: string, items: unknown, one: string): Place[] {
  if (!Array.isArray(items)) return [];
  return (items as Item[]).map((item, index) => ({
    item,
    field: `${field}.${index}`,
    called: `${one} ${index + 1}`,
  }));
}

function questionsOf({ field, item }: Place): Place[] {
  return itemsOf(`${field}.questions`, (item as { questions?: unknown }).questions, 'question');
}

function isCalled({ item, called }: Place, name: string): boolean {
  return [item.key || item.label || item.title || called].includes(name);
}
