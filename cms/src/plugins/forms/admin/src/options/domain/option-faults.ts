import { isKey, type Option } from '@ehpr/form-schemas';
import type { OptionSort } from './option-sort';

/** What is wrong with an option, in words, by the field beside which to say it. */
export type OptionFaults = { label?: string; value?: string };

const mostCharacters = { value: 200, label: 500 };

/** What keeps an option from being published, among those that stand beside it. */
export function optionFaultsOf(
  option: Option,
  siblings: readonly Option[],
  sort: OptionSort,
): OptionFaults {
  const { value, label, options: below = [] } = option;
  return {
    ...(label.trim() === '' && { label: 'Write what people read' }),
    ...(label.length > mostCharacters.label && {
      label: `Use ${mostCharacters.label} characters or fewer`,
    }),
    ...(sort.levels === 1 &&
      below.length > 0 && {
        label: `A ${sort.one} has nothing below it: remove it and write it anew`,
      }),
    ...valueFault(value, siblings, sort),
  };
}

function valueFault(
  value: string,
  siblings: readonly Option[],
  { one, namesParts }: OptionSort,
): OptionFaults {
  if (value.trim() === '') return { value: 'Give it a code, which names the answer' };
  if (value.length > mostCharacters.value) {
    return { value: `Use ${mostCharacters.value} characters or fewer` };
  }
  if (siblings.filter((each) => each.value === value).length > 1) {
    return { value: `Another ${one} here has this code. Each needs its own` };
  }
  if (namesParts && !isKey(value)) {
    return { value: 'Use a letter, then letters and digits' };
  }
  return {};
}

/** How many options of all levels cannot be published as they are. */
export function countFaults(options: readonly Option[], sort: OptionSort): number {
  const values = new Map<string, number>();
  for (const { value } of options) values.set(value, (values.get(value) ?? 0) + 1);
  return options.reduce((count, option) => {
    const isTwice = (values.get(option.value) ?? 0) > 1;
    const isFaulty = isTwice || Object.keys(optionFaultsOf(option, [], sort)).length > 0;
    return count + (isFaulty ? 1 : 0) + countFaults(option.options ?? [], sort);
  }, 0);
}
