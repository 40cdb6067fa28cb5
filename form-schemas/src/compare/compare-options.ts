import type { Option } from '../definition/form.ts';
import { align } from './align.ts';
import type { OptionChange } from './change.ts';
import { same } from './same.ts';

/** What changed among options, those below others included. */
export function compareOptions(
  before: readonly Option[],
  after: readonly Option[],
  under: string[] = [],
): OptionChange[] {
  // Long lists are mostly the same lists.
  if (same(before, after)) return [];
  const { present, removed } = align(before, after, ({ value }) => value);
  const kept = present.filter((each) => 'before' in each);
  const wasReordered = kept.some(({ moved }) => moved);
  return [
    ...present.flatMap((each) =>
      'added' in each
        ? [{ kind: 'option-added' as const, option: named(each.added), under }]
        : compareOption(each.before, each.after, under),
    ),
    ...removed.map((option) => ({ kind: 'option-removed' as const, option: named(option), under })),
    ...(wasReordered
      ? [{ kind: 'options-reordered' as const, after: after.map(({ label }) => label), under }]
      : []),
  ];
}

function compareOption(before: Option, after: Option, under: string[]): OptionChange[] {
  const relabelled: OptionChange[] =
    before.label === after.label
      ? []
      : [
          {
            kind: 'option-relabelled',
            option: named(after),
            before: before.label,
            after: after.label,
            under,
          },
        ];
  const wasRetired = before.retired === true;
  const isRetired = after.retired === true;
  const retired: OptionChange[] =
    wasRetired === isRetired
      ? []
      : [{ kind: isRetired ? 'option-retired' : 'option-restored', option: named(after), under }];
  return [
    ...relabelled,
    ...retired,
    ...compareOptions(before.options ?? [], after.options ?? [], [...under, after.label]),
  ];
}

const named = ({ value, label }: Option) => ({ key: value, label });
