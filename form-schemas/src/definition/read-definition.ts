import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { isRecord } from '../answers/answers.ts';
import type { FormDefinition } from './form.ts';
import { formDefinitionSchema } from './form.schema.ts';
import { explainFault } from './explain-fault.ts';

/** What keeps something from being the definition of a form, and where it lies. */
export type DefinitionFault = {
  /** Keys of the step, the question and the row's question; their words or place where they have none. */
  path: string[];
  /** The field of it, and what inside the field. */
  field: (string | number)[];
  message: string;
};

export type ReadDefinition =
  { kind: 'read'; definition: FormDefinition } | { kind: 'unread'; faults: DefinitionFault[] };

const compiled = new Map<string, ValidateFunction>();

/** Compiled when it is first asked for: most that load this judge no definition. */
function validatorOf(name: 'form' | 'options'): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
    verbose: true,
  });
  const validate = ajv.compile({ ...formDefinitionSchema, $ref: `#/$defs/${name}` });
  compiled.set(name, validate);
  return validate;
}

/** Takes something for the definition of a form if it is one, and says in words if it is not. */
export function readDefinition(given: unknown): ReadDefinition {
  const validate = validatorOf('form');
  if (validate(given)) return { kind: 'read', definition: given as FormDefinition };
  return {
    kind: 'unread',
    faults: faultsOf(validate.errors, (segments) => placeInForm(given, segments)),
  };
}

/** What keeps something from being the options of a list; nothing when it is. */
export function optionFaults(given: unknown): DefinitionFault[] {
  const validate = validatorOf('options');
  return validate(given) ? [] : faultsOf(validate.errors, (field) => ({ path: [], field }));
}

type Place = Pick<DefinitionFault, 'path' | 'field'>;

const notACondition = 'is no condition that the form can follow: finish or remove it';

function faultsOf(
  errors: ErrorObject[] | null | undefined,
  placeOf: (segments: (string | number)[]) => Place,
): DefinitionFault[] {
  const faults = (errors ?? []).flatMap((error): DefinitionFault[] => {
    const { path, field } = placeOf(segmentsOf(error));
    if (field[0] === 'visibleWhen') {
      return [{ path, field: ['visibleWhen'], message: notACondition }];
    }
    const message = explainFault(error);
    return message === undefined ? [] : [{ path, field, message }];
  });
  // A condition that cannot be read breaks each of the shapes that it might have.
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** The way to the value that is at fault; one that is missing, or should be, has a name too. */
function segmentsOf({ instancePath, params }: ErrorObject): (string | number)[] {
  const segments: (string | number)[] = instancePath
    .split('/')
    .slice(1)
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((segment) => (/^\d+$/u.test(segment) ? Number(segment) : segment));
  const named: unknown = params['missingProperty'] ?? params['additionalProperty'];
  return typeof named === 'string' ? [...segments, named] : segments;
}

/** What holds the parts of a form, and what a part without key and words is called. */
const parts = [
  { list: 'steps', called: 'step', words: 'title' },
  { list: 'questions', called: 'question', words: 'label' },
  { list: 'questions', called: 'question', words: 'label' },
];

function placeInForm(definition: unknown, segments: (string | number)[]): Place {
  const path: string[] = [];
  let at: unknown = definition;
  for (const { list, called, words } of parts) {
    const [name, index] = segments.slice(path.length * 2);
    if (name !== list || typeof index !== 'number') break;
    const members: unknown = isRecord(at) ? at[list] : undefined;
    at = Array.isArray(members) ? members[index] : undefined;
    const { key, [words]: said } = isRecord(at) ? at : {};
    path.push(textOf(key) ?? textOf(said) ?? `${called} ${index + 1}`);
  }
  return { path, field: segments.slice(path.length * 2) };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
