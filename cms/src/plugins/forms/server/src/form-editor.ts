import type { Arrangement } from '../../../../boot/arrange-editor';

const question: Arrangement['fields'] = {
  key: {
    label: 'Key',
    description:
      'Names the answer: a letter, then letters and digits. It stays once it is published',
  },
  kind: { label: 'Kind of answer' },
  label: { label: 'Question' },
  hint: { label: 'Hint', description: 'Shown below the question' },
  required: { label: 'Must be answered' },
  core: { label: 'Core', description: 'The registry needs it: reword or move it, no more' },
  filterable: {
    label: 'Responses can be filtered by it',
    description: 'For staff: it changes nothing for who answers, and makes no new version',
  },
  visibleWhen: { label: 'Asked when' },
  minLength: { label: 'Least characters' },
  maxLength: {
    label: 'Most characters',
    description: 'Has to be given; 5000 at most for longText',
  },
  min: { label: 'Least number', description: 'Has to be given' },
  max: { label: 'Greatest number', description: 'Has to be given' },
  format: {
    label: 'Format of text',
    description:
      'letters: with spaces, hyphens and apostrophes. licenceNumber: letters, digits and ' +
      'hyphens, kept in capitals. webAddress: http or https. For one length only, let the least and ' +
      'the most characters be the same',
  },
  autocomplete: { label: 'Autofill', description: 'What browsers may fill in, such as given-name' },
  notInFuture: {
    label: 'Today or earlier',
    description: 'Nothing after today is taken',
  },
  notBefore: { label: 'Not before', description: 'The answer to an earlier date' },
  openEnd: {
    label: 'May still go on',
    description: 'The last day may be left empty',
  },
  maxChoices: { label: 'Most choices' },
  options: { label: 'Options', description: 'Its own, unless it uses a list' },
  list: { label: 'Option list', description: 'A list that several questions share' },
  optionsUnder: {
    label: 'Options under',
    description: 'An earlier question below whose answer the options stand',
  },
  messages: {
    label: 'Messages',
    description: 'In place of the usual words, for what can be wrong with an answer',
  },
};

type Rows = NonNullable<Arrangement['rows']>;

/** What every question has comes first; of what follows, the editor shows what its kind has. */
const rows: Rows = [
  [['label', 12]],
  [
    ['kind', 6],
    ['key', 6],
  ],
  [['hint', 12]],
  [
    ['required', 6],
    ['filterable', 6],
  ],
  [['core', 6]],
  [
    ['minLength', 6],
    ['maxLength', 6],
  ],
  [
    ['min', 6],
    ['max', 6],
  ],
  [
    ['format', 6],
    ['autocomplete', 6],
  ],
  [
    ['notInFuture', 6],
    ['notBefore', 6],
  ],
  [['openEnd', 6]],
  [['options', 12]],
  [
    ['list', 6],
    ['optionsUnder', 6],
  ],
  [['maxChoices', 6]],
];
const lastRows: Rows = [[['visibleWhen', 12]], [['messages', 12]]];

/** How staff see a form in the admin from the start. */
export const formEditors: Arrangement[] = [
  {
    of: 'content-types',
    uid: 'plugin::forms.form',
    settings: { mainField: 'title' },
    fields: {
      slug: { label: 'Address', description: 'The form’s name in addresses' },
      title: { label: 'Title' },
      note: {
        label: 'Why it is published',
        description: 'If you like: kept with the version that publishing makes, then emptied here',
      },
      opensAt: { label: 'Opens', description: 'Before that, people read when it opens' },
      closesAt: { label: 'Closes', description: 'From then on, it takes no answers' },
      mostResponses: { label: 'Most responses', description: 'It closes when it has so many' },
      closedMessage: {
        label: 'Message when closed',
        description: 'What people read once it is closed or has enough responses',
      },
      confirmationTo: {
        label: 'Confirmation goes to',
        description: 'An email question. Leave it empty if the form has one such question, or none',
      },
      steps: { label: 'Steps' },
    },
    rows: [
      [
        ['title', 6],
        ['slug', 6],
      ],
      [
        ['opensAt', 6],
        ['closesAt', 6],
      ],
      [
        ['mostResponses', 6],
        ['confirmationTo', 6],
      ],
      [['closedMessage', 12]],
      [['note', 12]],
      [['steps', 12]],
      // It is not seen: at the end it leaves no gap.
      [['revision', 12]],
    ],
    columns: ['title', 'slug'],
  },
  {
    of: 'content-types',
    uid: 'plugin::forms.option-list',
    settings: { mainField: 'name' },
    fields: {
      key: { label: 'Key', description: 'What questions name it by' },
      name: { label: 'Name' },
      options: {
        label: 'Options',
        description: 'What can be chosen, in one level or more',
      },
    },
    columns: ['name', 'key'],
  },
  {
    of: 'components',
    uid: 'forms.step',
    settings: { mainField: 'title' },
    fields: {
      key: { label: 'Key', description: 'Names the step in its address and in counts' },
      title: { label: 'Title' },
      intro: { label: 'Introduction' },
      questions: { label: 'Questions' },
    },
    rows: [
      [
        ['title', 6],
        ['key', 6],
      ],
      [['intro', 12]],
      [['questions', 12]],
    ],
  },
  {
    of: 'components',
    uid: 'forms.question',
    settings: { mainField: 'label' },
    fields: {
      ...question,
      statement: {
        label: 'What is agreed to',
        description: 'Has to be given: all that the person decides on, in full',
      },
      rows: {
        label: 'Rows',
        description: 'What is asked about, one after the other',
      },
      columns: { label: 'Columns', description: 'What is chosen from in each row' },
      someRows: {
        label: 'One row is enough',
        description: 'Where it must be answered: not every row has to be',
      },
      operation: {
        label: 'What is calculated',
        description:
          'sum: whole numbers added, those of all rows too. count: how many options or rows. ' +
          'days: from a first to a last day, both counted. years: full years since a date or month. ' +
          'join: texts, one after the other',
      },
      sources: {
        label: 'Calculated from',
        description: 'Earlier questions. Choose what is calculated first',
      },
      value: {
        label: 'Fixed value',
        description: 'Kept with every answer. Never anything about a person',
      },
      parameter: {
        label: 'Value from the address',
        description: 'campaign reads ?campaign=poster. Never use it for anything about a person',
      },
      rowLabel: { label: 'Name of a row', description: 'Such as “specialty”' },
      accept: { label: 'Files accepted', description: 'Has to be given' },
      maxMegabytes: {
        label: 'Most megabytes of a file',
        description: 'Has to be given: 1 to 10',
      },
      maxFiles: { label: 'Most files', description: 'Has to be given: 1 to 5' },
      maxRows: { label: 'Most rows' },
      uniqueBy: { label: 'Once by', description: 'The question of a row that may not repeat' },
      questions: { label: 'Questions of a row' },
    },
    rows: [
      ...rows,
      [['statement', 12]],
      [['rows', 12]],
      [['columns', 12]],
      [['someRows', 12]],
      [['operation', 12]],
      [['sources', 12]],
      [
        ['value', 6],
        ['parameter', 6],
      ],
      [['accept', 12]],
      [
        ['maxMegabytes', 6],
        ['maxFiles', 6],
      ],
      [
        ['rowLabel', 6],
        ['maxRows', 6],
      ],
      [['uniqueBy', 12]],
      [['questions', 12]],
      ...lastRows,
    ],
  },
  {
    of: 'components',
    uid: 'forms.row-question',
    settings: { mainField: 'label' },
    fields: question,
    rows: [...rows, ...lastRows],
  },
];

/** What staff see above the fields of a question, by the names that they are stored under. */
export const questionFieldNames: Readonly<Record<string, string>> = Object.fromEntries(
  formEditors
    .filter(({ of }) => of === 'components')
    .flatMap(({ fields }) => Object.entries(fields))
    .map(([name, { label }]) => [name, label]),
);
