import { expect, test } from 'vitest';
import type { SeenStep } from '../../cms/client.ts';
import { StepGatherer } from './gather-steps.ts';

function gatherer() {
  const sent: [string, SeenStep[]][] = [];
  const send = (slug: string, seen: SeenStep[]) => Promise.resolve(void sent.push([slug, seen]));
  return { sent, gatherer: new StepGatherer({ send, everySeconds: 3600 }) };
}

test('what many people reached is passed on as one sum for each step and version', async () => {
  const { sent, gatherer: gathered } = gatherer();
  gathered.add('registration', 1, 'primary');
  gathered.add('registration', 1, 'primary');
  gathered.add('registration', 2, 'primary');
  gathered.add('status', 1, 'training');
  await gathered.pass();
  expect(sent).toEqual([
    [
      'registration',
      [
        { version: 1, step: 'primary', count: 2 },
        { version: 2, step: 'primary', count: 1 },
      ],
    ],
    ['status', [{ version: 1, step: 'training', count: 1 }]],
  ]);
});

test('what was passed on is not passed on again', async () => {
  const { sent, gatherer: gathered } = gatherer();
  gathered.add('registration', 1, 'primary');
  await gathered.pass();
  await gathered.pass();
  expect(sent).toHaveLength(1);
});

test('however many steps are named, no more than the CMS takes at once are kept', async () => {
  const { sent, gatherer: gathered } = gatherer();
  for (let step = 0; step < 500; step += 1) gathered.add('registration', 1, `step${step}`);
  gathered.add('registration', 1, 'step0');
  await gathered.pass();
  expect(sent[0]?.[1]).toHaveLength(200);
  expect(sent[0]?.[1][0]).toEqual({ version: 1, step: 'step0', count: 2 });
});
