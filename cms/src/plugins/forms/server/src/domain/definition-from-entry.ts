import type { FormDefinition, Kind, OtherLocale, Problem } from '@ehpr/form-schemas';
import { fieldsOf, readDefinition } from '@ehpr/form-schemas/definition';
import { faultInWords } from './fault-in-words';
import { translationsFrom } from './translation-from-entry';

/** A form as Strapi gives it, with its steps and questions populated. */
export type FormEntry = {
  slug: string;
  title: string;
  /** Why the form is published, if whoever publishes it says so. */
  note?: string | null;
  opensAt?: string | Date | null;
  closesAt?: string | Date | null;
  mostResponses?: number | null;
  closedMessage?: string | null;
  confirmationTo?: string | null;
  steps?: StepEntry[] | null;
  /** The form's entries in other languages, of which only the words count. */
  translations?: Partial<Record<OtherLocale, FormEntry>>;
};
type StepEntry = {
  key: string | null;
  title: string | null;
  intro?: string | null;
  questions?: QuestionEntry[] | null;
};
type QuestionEntry = { key: string | null; kind: Kind | null; label?: string | null } & Record<
  string,
  unknown
>;

export type ReadDefinition =
  { kind: 'read'; definition: FormDefinition } | { kind: 'unsound'; problems: Problem[] };

/** The form that an entry of the CMS describes, or what keeps it from being one. */
export function definitionFromEntry(entry: FormEntry): ReadDefinition {
  const { slug, title, steps } = withoutEmpty(entry) as Partial<FormEntry>;
  const translations = translationsFrom(entry.translations, { steps });
  const form = { slug, title, steps: (steps ?? []).map(asStep), translations };
  const read = readDefinition(withoutMissing(form));
  return read.kind === 'read' ? read : { kind: 'unsound', problems: read.faults.map(faultInWords) };
}

const asStep = ({ key, title, intro, questions }: StepEntry): object =>
  withoutMissing({ key, title, intro, questions: (questions ?? []).map(asQuestion) });

/**
 * The component that staff edit has a field for everything that any kind may need: those of other
 * kinds fall away, and of several sources of options all but the first.
 */
function asQuestion(entry: QuestionEntry): object {
  const known = entry.kind ? fieldsOf(entry.kind) : [];
  if (known.length === 0) return entry;
  const source = sources.find((field) => known.includes(field) && field in entry);
  return withoutMissing(
    Object.fromEntries(
      known
        .filter((field) => !sources.includes(field) || field === source)
        .map((field) => [field, read(field, entry)]),
    ),
  );
}

function read(field: string, entry: QuestionEntry): unknown {
  if (field === 'questions') return rowOf(entry);
  return field === 'sources' ? keysIn(entry[field]) : entry[field];
}

/** Keys that staff write one after the other, as a list. */
function keysIn(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  return given.split(/[\s,;]+/u).filter((key) => key !== '');
}

const sources = ['options', 'list', 'optionsUnder'];

const rowOf = ({ questions }: QuestionEntry) =>
  (Array.isArray(questions) ? (questions as QuestionEntry[]) : []).map(asQuestion);

function withoutMissing(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Fields that staff left empty come as null or as an empty text: they say nothing. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== null && field !== '')
      .map(([key, field]) => [key, withoutEmpty(field)]),
  );
}
