/* A form that is hostile in every text that staff can write in it. */

/** Another for each worker: one that starts anew makes the form anew. */
export const slug = `hostile-wording-${Date.now().toString(36)}`;

/** What would run, load, be merged, be computed or turn its surroundings round, were it not text. */
export const hostile = (name: string) =>
  `${name} <script>window.hostile=1</script><img src=x onerror="window.hostile=1"> ` +
  `</title></textarea>--> {{firstName}} \${7*7} %s %d "'&amp;\\ =1+1 🩺 \u202eevil`;
/** As it is published: what it turned round is turned back at its end. */
export const shown = (name: string) => `${hostile(name)}\u202c`;
const longWord = 'x'.repeat(200);

export const title = hostile('Title').slice(0, 200);
export const english = {
  slug,
  title,
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
      ],
    },
    {
      key: 'last',
      title: 'Check and send',
      questions: [{ key: 'sure', kind: 'declaration', label: hostile('Declaration') }],
    },
  ],
};
