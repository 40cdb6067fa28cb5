import { isRecord, type Answers } from '@ehpr/form-schemas';

const sections = [
  'personalInformation',
  'contactInformation',
  'credentialInformation',
  'preferencesInformation',
];

/**
 * The answers of a registration in the system that this one replaces, whose payload holds them in
 * sections; what is empty is no answer.
 */
export function registrationPayload(payload: Answers): { answers: Answers; status: Answers } {
  const parts = Object.entries(payload);
  const isSection = ([key, value]: [string, unknown]) => sections.includes(key) && isRecord(value);
  const isStatus = ([key, value]: [string, unknown]) => key === 'status' && isRecord(value);
  const answers = [
    ...parts.filter((part) => !isSection(part) && !isStatus(part)),
    ...parts.filter(isSection).flatMap(([, section]) => Object.entries(section as Answers)),
  ];
  return {
    answers: Object.fromEntries(
      answers.flatMap(([key, value]): [string, unknown][] => {
        const answer = key === 'specialties' ? specialtiesOf(value) : value;
        return isEmpty(answer) ? [] : [[key, answer]];
      }),
    ),
    status: Object.fromEntries(
      parts.filter(isStatus).flatMap(([, each]) => given(each as Answers)),
    ),
  };
}

const given = (answers: Answers) => Object.entries(answers).filter(([, value]) => !isEmpty(value));

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

/** `[{ id, subspecialties: [{ id }] }]` as rows of the form; a row without an id is none. */
function specialtiesOf(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows = value.flatMap((each: unknown) => {
    if (!isRecord(each)) return isEmpty(each) ? [] : [each];
    const { id, subspecialties, ...rest } = each;
    const chosen = Array.isArray(subspecialties)
      ? [...new Set(subspecialties.flatMap(idOf))]
      : subspecialties;
    const row = Object.fromEntries(given({ ...rest, specialty: id, subspecialties: chosen }));
    return isEmpty(id) && (!Array.isArray(chosen) || chosen.length === 0) ? [] : [row];
  });
  return rows.length === 0 ? undefined : rows;
}

function idOf(each: unknown): unknown[] {
  const id = isRecord(each) ? each['id'] : each;
  return isEmpty(id) ? [] : [id];
}
