import { checkAnswers, type QuestionDefinition } from '../form-schemas/src/index.ts';
import { published } from '../form-schemas/src/testing/forms.ts';
import { createValidator } from '../form-schemas/src/validator/index.ts';
import { cpuClock, medians } from './measure.ts';
import type { Row } from './report.ts';

/*
 * What a stranger may send is limited in size; within it, ten times the length must cost about ten
 * times as much: no reading and no pattern takes time that grows with the square.
 */

const short = 20_000;
const long = short * 10;
/** Ten, with room for what a busy machine adds. */
const bound = 20;

const filling: Record<string, (length: number) => string> = {
  letters: (length) => 'n'.repeat(length),
  digits: (length) => '7'.repeat(length),
  'digits with marks': (length) => '1-'.repeat(length / 2),
  space: (length) => `${' '.repeat(length - 1)}x`,
  'space inside': (length) => `a${' '.repeat(length - 2)}b`,
  accents: (length) => `n${'\u0323\u0301'.repeat(length / 2)}`,
  'hidden characters': (length) => '\u200b\u2060'.repeat(length / 2),
  'parts of an address': (length) => `a@${'b.'.repeat(length / 2)}`,
  'ends of lines': (length) => '\r\n\v'.repeat(length / 3),
};

const questions: QuestionDefinition[] = [
  { key: 'q', kind: 'text', label: 'Q', maxLength: 255 },
  { key: 'q', kind: 'text', label: 'Q', maxLength: 255, format: 'extension' },
  { key: 'q', kind: 'longText', label: 'Q', maxLength: 5000 },
  { key: 'q', kind: 'wholeNumber', label: 'Q', min: 0, max: 9 },
  { key: 'q', kind: 'email', label: 'Q' },
  { key: 'q', kind: 'phone', label: 'Q' },
  { key: 'q', kind: 'postalCode', label: 'Q' },
  { key: 'q', kind: 'date', label: 'Q' },
  { key: 'q', kind: 'monthAndYear', label: 'Q' },
];

/** For each kind that is typed, what ten times the length costs, of the text of which it costs most. */
export async function hostileRows(rounds: number): Promise<Row[]> {
  const rows: Row[] = [];
  for (const question of questions) {
    const form = published({
      slug: 'hostile',
      title: 'Hostile',
      steps: [{ key: 'only', title: 'Only', questions: [question] }],
    });
    const validate = createValidator(form.schema);
    const now = new Date('2026-03-10T19:00:00Z');
    const judge = (answer: unknown) => checkAnswers(form, { q: answer }, validate, now);
    const ratios: number[] = [];
    for (const fill of Object.values(filling)) {
      const [few, many] = [fill(short), fill(long)];
      // As many characters of either: short texts are judged ten times as often.
      const times = await medians(
        {
          short: () => repeat(100, () => judge(few)),
          long: () => repeat(10, () => judge(many)),
        },
        rounds,
        cpuClock,
      );
      ratios.push((10 * times.long) / times.short);
    }
    const format = 'format' in question ? `, ${question.format}` : '';
    rows.push({
      what: `${question.kind}${format}: ten times as long`,
      ratio: Math.max(...ratios),
      bound,
    });
  }
  return rows;
}

function repeat(times: number, work: () => unknown): void {
  for (let time = 0; time < times; time += 1) work();
}
