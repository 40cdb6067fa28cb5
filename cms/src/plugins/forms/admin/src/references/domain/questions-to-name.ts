import { confirmable, namable, type QuestionDefinition, type Reference } from '@ehpr/form-schemas';
import {
  labelsOf,
  standingOf,
  stepsOf,
  type Asked,
  type Standing,
} from '../../conditions/domain/form-in-progress';

/** A question to choose, by its key, as staff read it. */
export type NamedQuestion = { value: string; label: string };

/** What a field that names questions can name where it stands, and what everything else is called. */
export type QuestionsToName = {
  fitting: NamedQuestion[];
  /** What is said of a key that is no choice: of a question that does not fit, or is not there. */
  nameOfOther: (key: string) => string;
};

/** The questions that the field with a name, such as `steps.2.questions.3.notBefore`, may name. */
export function questionsToName(form: unknown, fieldName: string): QuestionsToName {
  const labels = labelsOf(form);
  return {
    fitting: fittingIn(form, fieldName),
    nameOfOther(key) {
      const label = labels.get(key);
      return label === undefined
        ? `${key} (no longer in the form)`
        : `${label} (cannot be used here)`;
    },
  };
}

function fittingIn(form: unknown, fieldName: string): NamedQuestion[] {
  const field = fieldName.split('.').at(-1);
  if (field === 'confirmationTo') {
    return confirmable({ steps: stepsOf(form) }).map(({ key, label }) => ({ value: key, label }));
  }
  const standing = standingOf(form, fieldName);
  if (!isReference(field) || isUnfinished(field, standing)) return [];
  const { own, beside, before } = standing;
  const asked = { beside: beside.map(definitionOf), all: before.map(definitionOf) };
  const places = placesOf(before);
  return namable(field, own, asked).map(({ key, label }) => {
    const within = places.get(key);
    return { value: key, label: within ? `${label} (${within})` : label };
  });
}

const references: readonly string[] = [
  'notBefore',
  'optionsUnder',
  'uniqueBy',
  'sources',
] satisfies Reference[];
const isReference = (field: string | undefined): field is Reference =>
  field !== undefined && references.includes(field);

/** What is calculated decides what it can be calculated from. */
const isUnfinished = (field: Reference, { own }: Standing) =>
  field === 'sources' && !(own.kind === 'calculated' && own.operation);

const definitionOf = ({ definition }: Asked): QuestionDefinition => definition;

/** The step or group in which each question stands, by its key: labels alone may be the same. */
function placesOf(before: readonly Asked[]): ReadonlyMap<string, string> {
  return new Map(
    before.flatMap(({ definition, label, within }) => [
      [definition.key, within] as const,
      ...(definition.kind === 'group'
        ? definition.questions.map(({ key }) => [key, label] as const)
        : []),
    ]),
  );
}
