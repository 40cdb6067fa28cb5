import type { FormDefinition, OptionLists } from '../definition/form.ts';
import { locales, type Locale } from '../definition/locales.ts';
import type { FormWording } from '../definition/published.ts';
import { Choices } from './choices.ts';
import { objectSchema } from './object-schema.ts';
import type { FormSchema } from './schema.ts';
import { findProblems, type Problem } from './soundness.ts';
import { wordingOf } from './wording.ts';

export type CompiledForm =
  | { kind: 'compiled'; schema: FormSchema; wording: Record<Locale, FormWording> }
  | { kind: 'unsound'; problems: Problem[] };

/**
 * One schema with the types, rules, conditions and options of a form, and its wording in each language
 * beside it; or the reasons why the form cannot be published. Days are judged in `timeZone`, an IANA name.
 */
export function compileForm(input: {
  definition: FormDefinition;
  lists: OptionLists;
  timeZone: string;
}): CompiledForm {
  const { definition, lists, timeZone } = input;
  const choices = new Choices(definition, lists);
  const problems = findProblems(definition, choices);
  if (problems.length > 0) return { kind: 'unsound', problems };

  const questions = definition.steps.flatMap((step) => step.questions);
  return {
    kind: 'compiled',
    schema: {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      'x-timeZone': timeZone,
      ...objectSchema(questions, choices),
    },
    wording: Object.fromEntries(
      locales.map((locale) => [locale, wordingOf(definition, choices, locale)]),
    ) as Record<Locale, FormWording>,
  };
}
