import { createHash } from 'node:crypto';
import {
  compileForm,
  type FormDefinition,
  type FormSchema,
  type FormWording,
  type Locale,
  type OptionLists,
  type Problem,
} from '@ehpr/form-schemas';
import { coreProblems } from '../domain/core-questions';
import { inStaffWords } from '../domain/in-staff-words';
import { definitionFromEntry, type FormEntry } from '../domain/definition-from-entry';
import { settingsFromEntry, settingsProblems, type FormSettings } from '../domain/form-settings';

export type CheckContext = {
  lists: OptionLists;
  timeZone: string;
  /** The form as it was shipped, if it is one of those. */
  shipped: FormDefinition | undefined;
};

export type CheckedForm =
  | {
      kind: 'sound';
      definition: FormDefinition;
      schema: FormSchema;
      /** In each language; what is not translated, in the form's own. */
      wording: Record<Locale, FormWording>;
      /** The same for forms that ask the same in the same words, in every language. */
      hash: string;
      /** What holds beside the version. */
      settings: FormSettings;
    }
  | {
      kind: 'unsound';
      problems: Problem[];
      /** What the form asks, where it can be read in spite of its problems. */
      definition?: FormDefinition;
    };

/** What an entry would be as a version, or everything that keeps it from being published. */
export function checkForm(context: CheckContext, entry: FormEntry): CheckedForm {
  const { lists, timeZone, shipped } = context;
  const read = definitionFromEntry(entry);
  if (read.kind === 'unsound') return read;
  const { definition } = read;
  const problems = shipped ? coreProblems(definition, shipped) : [];
  const settings = settingsFromEntry(entry, definition);
  problems.push(...settingsProblems(settings, definition, shipped !== undefined));
  const compiled = compileForm({ definition, lists, timeZone });
  if (compiled.kind === 'unsound') problems.push(...compiled.problems);
  if (compiled.kind === 'unsound' || problems.length > 0) {
    const told = problems.map((problem) => inStaffWords(entry, problem));
    return { kind: 'unsound', problems: told, definition };
  }
  const { schema, wording } = compiled;
  const hash = createHash('sha256').update(JSON.stringify({ schema, wording })).digest('hex');
  return { kind: 'sound', definition, schema, wording, hash, settings };
}
