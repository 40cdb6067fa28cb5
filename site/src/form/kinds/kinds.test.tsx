import type { Kind, PublishedQuestion } from '@ehpr/form-schemas';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../words/index.ts';
import { codecs } from './codecs.ts';
import { fields } from './fields.ts';

const options = [
  { value: 'a', label: 'Ash', options: [{ value: 'a1', label: 'Leaf of ash' }] },
  { value: 'b', label: 'Birch' },
];
const question: PublishedQuestion = {
  key: 'tree',
  label: 'Which tree?',
  hint: 'Any will do',
  options,
  rowLabel: 'tree',
  questions: [{ key: 'height', label: 'How high?' }],
};

function render(kind: Kind, error?: string): string {
  const Field = fields[kind];
  return renderToStaticMarkup(
    <Field
      path={['tree']}
      question={question}
      schema={{
        'x-kind': kind,
        'x-required': true,
        items: { properties: { height: { 'x-kind': 'text' } } },
      }}
      value={undefined}
      choices={() => options}
      errorAt={(path) => (path.length === 1 ? error : undefined)}
      decides={() => false}
      onChange={() => undefined}
      onLeave={() => undefined}
      plain
      words={wordsIn('en')}
    />,
  );
}

const kindNames = Object.keys(fields) as Kind[];
const asking = kindNames.filter((kind) => kind !== 'guidance');

describe('every kind', () => {
  test('has a field and a codec', () => {
    expect(Object.keys(codecs).sort()).toEqual([...kindNames].sort());
  });

  test.each(kindNames)('%s shows its label and hint', (kind) => {
    const html = render(kind);
    expect(html).toContain('Which tree?');
    expect(html).toContain('Any will do');
  });

  test.each(asking)('%s says what is wrong, tied to its control', (kind) => {
    const html = render(kind, 'Choose a tree');
    expect(html).toContain('id="field-tree-error"');
    expect(html).toMatch(/aria-describedby="[^"]*field-tree-error/u);
    expect(html).toContain('Choose a tree');
  });

  test.each(asking)('%s can be reached from the summary', (kind) => {
    expect(render(kind)).toContain('id="field-tree"');
  });

  test.each(kindNames)('%s brings no style or script of its own into the page', (kind) => {
    expect(render(kind)).not.toMatch(/\sstyle=|\son[a-z]+=|<script/u);
  });
});
