import type { FormDefinition, OptionLists } from '../form-schemas/src/index.ts';
import { readDefinition } from '../form-schemas/src/definition/index.ts';
import { published } from '../form-schemas/src/testing/forms.ts';
import { validatorSource } from '../form-schemas/src/validator/index.ts';
import { cpuClock, medians } from './measure.ts';

/** What is measured of each form, by its name. */
export type Costs<Name extends string> = Record<string, Record<Name, number>>;

/** What it costs to make a version of each of some forms, without what stores it. */
export async function compilingCosts<Name extends string>(
  forms: Record<Name, FormDefinition>,
  lists: OptionLists,
  rounds: number,
): Promise<Costs<Name>> {
  const names = Object.keys(forms) as Name[];
  const each = <T>(work: (name: Name) => T) =>
    Object.fromEntries(names.map((name) => [name, () => work(name)])) as Record<Name, () => T>;
  const schemas = each((name) => published(forms[name], lists).schema);
  return {
    'reading its definition': await medians(
      each((name) => readDefinition(forms[name])),
      rounds,
      cpuClock,
    ),
    'compiling it': await medians(
      each((name) => published(forms[name], lists)),
      rounds,
      cpuClock,
    ),
    'writing its validator': await medians(
      each((name) => validatorSource(schemas[name]())),
      rounds,
      cpuClock,
    ),
  };
}
