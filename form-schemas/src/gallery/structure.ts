import type { Concept } from './concept.ts';

/* How questions stand together. */
export const structure: Concept[] = [
  {
    name: 'A simple form',
    questions: [
      { key: 'name', kind: 'text', label: 'Name', maxLength: 60, required: true },
      { key: 'email', kind: 'email', label: 'Email address' },
      { key: 'age', kind: 'wholeNumber', label: 'Age', min: 16, max: 120 },
      { key: 'about', kind: 'longText', label: 'About you', maxLength: 500 },
    ],
    valid: [
      { name: 'Nora Sample' },
      { name: 'Nora Sample', email: 'nora@example.org', age: 40, about: 'Nurse.\nNights.' },
    ],
    invalid: [
      [{}, ['name: required']],
      [{ name: 'Nora', age: 12, email: 'nora' }, ['email: format', 'age: minimum']],
    ],
  },
  {
    name: 'Objects in objects',
    questions: [
      { key: 'home', kind: 'address', label: 'Home', required: true },
      {
        key: 'employer',
        kind: 'group',
        label: 'Employer',
        rowLabel: 'employer',
        maxRows: 1,
        questions: [
          { key: 'employerName', kind: 'text', label: 'Name', maxLength: 60, required: true },
          { key: 'employerAt', kind: 'address', label: 'Where it is' },
        ],
      },
    ],
    valid: [
      {
        home: { street: '1 Example Road', city: 'Hope', province: 'BC', postalCode: 'V0X 1L0' },
        employer: [
          {
            employerName: 'The clinic',
            employerAt: {
              street: '2 Example Road',
              city: 'Hope',
              province: 'BC',
              postalCode: 'V0X 1L0',
            },
          },
        ],
      },
    ],
    invalid: [
      [
        {
          home: { city: 'Hope', province: 'BC', postalCode: 'V0X 1L0' },
          employer: [{ employerName: 'A' }, { employerName: 'B' }],
        },
        ['home.street: required', 'employer: maxItems'],
      ],
    ],
  },
  {
    name: 'A list of texts, each once',
    questions: [
      {
        key: 'allergies',
        kind: 'group',
        label: 'Allergies',
        rowLabel: 'allergy',
        maxRows: 3,
        uniqueBy: 'allergy',
        questions: [
          { key: 'allergy', kind: 'text', label: 'Allergy', maxLength: 40, required: true },
        ],
      },
    ],
    valid: [{}, { allergies: [{ allergy: 'Latex' }, { allergy: 'Nuts' }] }],
    invalid: [
      [
        { allergies: [{ allergy: 'Latex' }, { allergy: 'Latex' }] },
        ['allergies.1.allergy: unique'],
      ],
      [{ allergies: [{}, { allergy: 'Nuts' }] }, ['allergies.0.allergy: required']],
    ],
  },
  {
    name: 'A list of objects',
    questions: [
      {
        key: 'jobs',
        kind: 'group',
        label: 'Jobs',
        rowLabel: 'job',
        maxRows: 2,
        required: true,
        questions: [
          { key: 'where', kind: 'text', label: 'Where', maxLength: 60, required: true },
          { key: 'when', kind: 'dateRange', label: 'When', openEnd: true, required: true },
        ],
      },
    ],
    valid: [{ jobs: [{ where: 'Hope', when: { from: '2020-01-01' } }] }],
    invalid: [
      [{}, ['jobs: required']],
      [{ jobs: [{ where: 'Hope' }] }, ['jobs.0.when.from: required']],
    ],
  },
  {
    name: 'A table of choices',
    questions: [
      {
        key: 'skills',
        kind: 'matrix',
        label: 'Skills',
        required: true,
        rows: [
          { value: 'triage', label: 'Triage' },
          { value: 'burns', label: 'Care of burns' },
        ],
        columns: [
          { value: 'some', label: 'Some' },
          { value: 'expert', label: 'Expert' },
        ],
      },
    ],
    valid: [{ skills: { triage: 'some', burns: 'expert' } }],
    invalid: [
      [{ skills: { triage: 'some' } }, ['skills.burns: required']],
      [{ skills: { triage: 'some', burns: 'much' } }, ['skills.burns: option']],
    ],
  },
  {
    name: 'Words between questions',
    questions: [
      { key: 'note', kind: 'guidance', label: 'Have your licence at hand' },
      { key: 'licence', kind: 'text', label: 'Licence', format: 'licenceNumber', maxLength: 12 },
    ],
    valid: [{ licence: 'AB-1' }],
    invalid: [[{ note: 'read' }, ['note: unknown']]],
  },
  {
    name: 'Nothing beside what is asked',
    questions: [{ key: 'name', kind: 'text', label: 'Name', maxLength: 60 }],
    valid: [{ name: 'Nora' }],
    invalid: [[{ name: 'Nora', nickname: 'No' }, ['nickname: unknown']]],
  },
];
