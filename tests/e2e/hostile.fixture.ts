/* A form that is hostile in every text that staff can write in it, and so is the list it takes from. */

/** Another for each worker: one that starts anew makes the form anew. */
export const slug = `hostile-wording-${Date.now().toString(36)}`;

/** What would run, load, be merged, be computed or turn its surroundings round, were it not text. */
export const hostile = (name: string) =>
  `${name} <script>window.hostile=1</script><img src=x onerror="window.hostile=1"> ` +
  `</title></textarea>--> {{firstName}} \${7*7} %s %d "'&amp;\\ =1+1 🩺 \u202eevil`;
/** As it is published: what it turned round is turned back at its end. */
export const shown = (name: string) => `${hostile(name)}\u202c`;
const longWord = 'x'.repeat(200);

/** What a person calls a file. A path and what turns the direction of writing is taken from it. */
export const fileName = `=1+1 <img src=x onerror="window.hostile=1"> {{firstName}}.pdf`;

export const list = {
  name: hostile('List').slice(0, 100),
  key: `hostile${Date.now().toString(36)}`,
  options: [
    {
      value: 'branch',
      label: hostile('Branch'),
      labels: { fr: hostile('Branche') },
      options: [
        { value: '=1+1', label: `=${hostile('Leaf')}`, labels: { fr: hostile('Feuille') } },
      ],
    },
  ],
};

export const title = hostile('Title').slice(0, 200);
export const english = {
  slug,
  title,
  note: hostile('Why'),
  closedMessage: hostile('Closed'),
  steps: [
    {
      key: 'first',
      title: hostile('Step').slice(0, 200),
      intro: hostile('Introduction'),
      questions: [
        {
          key: 'name',
          kind: 'text',
          label: hostile('Name'),
          hint: hostile('Hint'),
          required: true,
          maxLength: 100,
          messages: { required: hostile('Message') },
        },
        { key: 'mail', kind: 'email', label: `Email ${longWord}`, required: true },
        {
          key: 'choice',
          kind: 'oneOf',
          label: hostile('Choice'),
          required: true,
          options: [
            { value: 'a', label: hostile('Option') },
            { value: 'b', label: longWord },
          ],
        },
        {
          key: 'rows',
          kind: 'group',
          label: hostile('Group'),
          rowLabel: '<b>row</b> {{row}} \u202e',
          maxRows: 3,
          questions: [{ key: 'inRow', kind: 'text', label: hostile('In row'), maxLength: 50 }],
        },
        { key: 'note', kind: 'guidance', label: hostile('Guidance'), hint: hostile('Guiding') },
        {
          key: 'share',
          kind: 'consent',
          label: hostile('Consent'),
          statement: hostile('Statement'),
        },
        {
          key: 'levels',
          kind: 'matrix',
          label: hostile('Matrix'),
          rows: [{ value: 'row', label: hostile('Line') }],
          columns: [{ value: 'column', label: hostile('Column') }],
        },
        {
          key: 'paper',
          kind: 'file',
          label: hostile('File'),
          accept: 'pdf',
          maxMegabytes: 1,
          maxFiles: 1,
        },
        { key: 'tree', kind: 'optionTree', label: hostile('Tree'), list: list.key },
        {
          key: 'joined',
          kind: 'calculated',
          label: `=${hostile('Joined')}`,
          operation: 'join',
          sources: 'name',
        },
      ],
    },
    {
      key: 'last',
      title: 'Check and send',
      questions: [{ key: 'sure', kind: 'declaration', label: hostile('Declaration') }],
    },
  ],
};

/** The texts of the form's questions that people read while they fill it in, by their names. */
export const ofQuestions = [
  ...['Introduction', 'Name', 'Hint', 'Group', 'Guidance', 'Guiding', 'Consent', 'Matrix', 'File'],
  ...['Tree', 'Joined'],
];
/** Those of what can be chosen there, and agreed to. */
export const ofChoices = ['Option', 'Line', 'Column', 'Branch', 'Leaf', 'Statement'];

type Texts = { label?: string | null; hint?: string | null; title?: string | null };

/** French words for whatever has English ones, each in its place in what the admin sends. */
export function inFrench<Form extends { title: string; steps: (Texts & { questions: Texts[] })[] }>(
  form: Form,
): Form {
  const french = structuredClone(form);
  french.title = hostile('Titre').slice(0, 200);
  for (const [number, step] of french.steps.entries()) {
    step.title = hostile(`Étape ${number}`).slice(0, 200);
    for (const [index, question] of step.questions.entries()) {
      question.label = hostile(`Question ${number}.${index}`);
      question.hint = hostile(`Aide ${number}.${index}`);
    }
  }
  return french;
}
