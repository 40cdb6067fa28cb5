import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SubmissionFailure } from './alert-text.ts';
import { postToSlack } from './post-to-slack.ts';
import { SmallSlack } from './small-slack.fixture.ts';
import { submissionAlerts } from './submission-alerts.ts';

const failure: SubmissionFailure = {
  form: 'registration',
  kind: 'unavailable',
  why: 'the CMS answered 503',
  told: 'Your registration was not saved',
};
const started = Date.parse('2026-11-23T10:00:05Z');

describe('alerts to Slack', () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  let slack: SmallSlack;
  let webhook: string;
  let patience: number;
  let now: number;
  let alert: (failure: SubmissionFailure) => void;
  let rests: (() => void)[];
  let resting: Promise<void>;

  /** Slack has answered, or not, and the next text has to wait; then it need no longer. */
  const theMinutePasses = async () => {
    await resting;
    const next = rests.shift();
    resting = new Promise((resolve) => (begun = resolve));
    next?.();
  };
  let begun: () => void;

  beforeEach(async () => {
    slack = new SmallSlack();
    webhook = await slack.start();
    patience = 5_000;
    now = started;
    rests = [];
    resting = new Promise((resolve) => (begun = resolve));
    alert = submissionAlerts({
      send: (text) => postToSlack(webhook, text, patience),
      now: () => now,
      rest: () =>
        new Promise((resolve) => {
          rests.push(resolve);
          begun();
        }),
    });
    logged.mockClear();
  });

  afterEach(() => {
    slack.stop();
  });

  test('say what fails, how often, since when, what people see and where to look', async () => {
    alert(failure);
    await resting;
    expect(slack.texts).toEqual([
      [
        '1 submission failed, through a fault of ours, since 2026-11-23 10:00:05 UTC.',
        '• 1 × form registration, unavailable: the CMS did not take it (the CMS answered 503). The person was told: “Your registration was not saved”. Look first at /readyz of the CMS, then its log.',
      ].join('\n'),
    ]);
  });

  test('come once a minute in a storm, and count what was held back', async () => {
    alert(failure);
    now += 1_000;
    for (let times = 0; times < 40; times += 1) alert(failure);
    alert({ ...failure, kind: 'unanswered', why: 'TimeoutError' });
    await resting;
    expect(slack.texts).toHaveLength(1);

    await theMinutePasses();
    await resting;
    expect(slack.texts).toHaveLength(2);
    expect(slack.texts[1]).toMatch(/^41 submissions failed, .* since 2026-11-23 10:00:06 UTC\.\n/u);
    expect(slack.texts[1]).toContain('• 40 × form registration, unavailable');
    expect(slack.texts[1]).toContain('• 1 × form registration, unanswered');

    await theMinutePasses();
    alert(failure);
    await resting;
    expect(slack.texts).toHaveLength(3);
    expect(slack.texts[2]).toMatch(/^1 submission failed/u);
  });

  const away: [string, () => void][] = [
    ['answers 500', () => (slack.answer = (response) => response.writeHead(500).end())],
    [
      'hangs',
      () => {
        slack.answer = () => undefined;
        patience = 50;
      },
    ],
    ['refuses', () => slack.stop()],
  ];

  test.each(away)('that Slack %s lose no count and tell no secret', async (_how, goAway) => {
    goAway();
    alert(failure);
    await resting;
    expect(logged.mock.calls.flat().join()).toMatch(/^An alert did not reach Slack: [\w ]+$/u);

    const back = new SmallSlack();
    webhook = await back.start();
    patience = 5_000;
    now += 1_000;
    alert(failure);
    await theMinutePasses();
    await resting;
    back.stop();
    expect(back.texts).toHaveLength(1);
    expect(back.texts[0]).toMatch(/^2 submissions failed, .* since 2026-11-23 10:00:05 UTC\.\n/u);
  });

  test('name a few reasons and count the others', async () => {
    alert(failure);
    for (let code = 0; code < 30; code += 1) alert({ ...failure, why: `E${code}` });
    await theMinutePasses();
    await resting;
    expect(slack.texts[1]).toMatch(/^30 submissions failed/u);
    expect(slack.texts[1]).toContain('• 20 × form registration, unavailable: the CMS did not');
    expect(slack.texts[1]?.split('\n')).toHaveLength(12);
  });

  test.each(['noor@example.org', '<https://evil.example|here>', '<!channel>', '+1 250'])(
    'hold nothing like %s, whatever an error is called',
    async (why) => {
      alert({ ...failure, why });
      await resting;
      expect(slack.texts).toHaveLength(1);
      expect(slack.texts[0]).not.toContain(why);
      expect(slack.texts[0]).not.toMatch(/[<>@|+]/u);
    },
  );
});
