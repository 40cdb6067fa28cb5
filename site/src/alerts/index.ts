import { setTimeout } from 'node:timers/promises';
import { SLACK_ALERTS_WEBHOOK_URL } from 'astro:env/server';
import type { SubmissionFailure } from './alert-text.ts';
import { postToSlack } from './post-to-slack.ts';
import { submissionAlerts } from './submission-alerts.ts';

const restMilliseconds = 60_000;

// A setting left blank is not set.
const webhook = SLACK_ALERTS_WEBHOOK_URL?.trim();

/** Tells those who run the site of a submission that failed for a reason that is ours, if they wish. */
export const alertOfFailure: (failure: SubmissionFailure) => void = webhook
  ? submissionAlerts({
      send: (text) => postToSlack(webhook, text),
      now: Date.now,
      rest: () => setTimeout(restMilliseconds, undefined, { ref: false }),
    })
  : () => undefined;
