import type { Option } from '../definition/form.ts';
import type { OtherLocale } from '../definition/translation.ts';
import { align } from './align.ts';
import type { OptionChange } from './change.ts';
import { compareWords } from './compare-words.ts';
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
  const translated = compareWords(['label'], {
    before: (locale) => wordsOf(before, locale),
    after: (locale) => wordsOf(after, locale),
  }).map(({ field: _label, ...words }): OptionChange => ({
    kind: 'option-translated',
    option: named(after),
    under,
    ...words,
  }));
  const wasRetired = before.retired === true;
  const isRetired = after.retired === true;
  const retired: OptionChange[] =
    wasRetired === isRetired
      ? []
      : [{ kind: isRetired ? 'option-retired' : 'option-restored', option: named(after), under }];
  return [
    ...relabelled,
    ...translated,
    ...retired,
    ...compareOptions(before.options ?? [], after.options ?? [], [...under, after.label]),
  ];
}

/** A label that is the same in another language counts as none: versions keep it for what has none. */
function wordsOf({ label, labels }: Option, locale: OtherLocale): { label?: string } {
  const other = labels?.[locale];
  return other === undefined || other === label ? {} : { label: other };
}

const named = ({ value, label }: Option) => ({ key: value, label });
