import type { FormEntry } from './definition-from-entry';

type Part = { key: string | null; label: string | null | undefined };

/** Where a problem lies, from the step on, by what people read there in place of its keys. */
export function placeInWords(entry: FormEntry, path: readonly string[]): string[] {
  const labels = labelsOf(entry);
  const [first] = path;
  const step = entry.steps?.find(({ questions }) => questions?.some(({ key }) => key === first));
  const around = step?.key && !entry.steps?.some(({ key }) => key === first) ? [step.key] : [];
  return [...around, ...path].map((key) => labels.get(key) ?? key);
}

/** What the steps and questions of a form are called, by their keys. */
export function labelsOf(entry: FormEntry): ReadonlyMap<string, string> {
  return new Map(
    partsOf(entry).flatMap(({ key, label }) => (key && label ? [[key, label] as const] : [])),
  );
}

function partsOf({ steps }: FormEntry): Part[] {
  return (steps ?? []).flatMap((step): Part[] => [
    { key: step.key, label: step.title },
    ...(step.questions ?? []).flatMap((question): Part[] => [
      { key: question.key, label: question.label },
      ...(Array.isArray(question['questions']) ? (question['questions'] as Part[]) : []),
    ]),
  ]);
}
