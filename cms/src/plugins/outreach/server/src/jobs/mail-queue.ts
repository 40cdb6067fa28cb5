import { setTimeout as pass } from 'node:timers/promises';
import { types } from 'pg';
import type { CampaignAlert } from '../../../../../alerts/campaign-alert';
import { fromKnex, PgBoss, type JobResult, type KnexTransactionLike } from 'pg-boss';

const DELIVERY = 'outreach-delivery';
const SWEEP = 'outreach-sweep';
const CAMPAIGN = 'outreach-campaign';

const ALERT = 'outreach-alert';

type Chore = { name: string; cron: string; work(): Promise<void> };

type Delivery = { mail: string };

/** What staff are told in Slack, in ids and codes. */
export type Alert = CampaignAlert;

/** How long a worker stays with one campaign while others wait. */
const turnMs = 30_000;

export type Work = {
  deliver(mail: string): Promise<void>;
  /** Is to end soon once it may not go on. */
  workOn(campaign: string, mayGoOn: () => boolean): Promise<void>;
  /** Is tried again for a day where it throws. */
  alert(alert: Alert): Promise<void>;
  sweep(): Promise<void>;
  /** What else is to be done at set times. */
  chores: readonly Chore[];
  /** Hears what went wrong in the queue itself. */
  report(error: unknown): void;
};

/** Strapi has every connection of the process hand out jsonb as text; pg-boss needs it parsed. */
const plainTypes = {
  types: {
    getTypeParser: (...asked: Parameters<typeof types.getTypeParser>): unknown =>
      asked[0] === types.builtins.JSONB ? JSON.parse : types.getTypeParser(...asked),
  },
};

/**
 * Wakes the work on the outbox. A job holds a mail's id and nothing else, and losing one loses
 * nothing: every minute the sweep asks for what was left lying.
 */
export class MailQueue {
  readonly #boss: PgBoss;
  readonly #stopping = new AbortController();

  constructor(databaseUrl: string) {
    this.#boss = new PgBoss({
      ...plainTypes,
      connectionString: databaseUrl,
      application_name: 'ehpr-cms-jobs',
      schema: 'pgboss',
      max: 3,
      useListenNotify: true,
      // What finds the jobs of a process that died; their heartbeat is 10 seconds.
      superviseIntervalSeconds: 10,
      monitorIntervalSeconds: 10,
    });
  }

  async start(work: Work): Promise<void> {
    this.#boss.on('error', work.report);
    await this.#boss.start();
    await this.#boss.createQueue(DELIVERY, {
      policy: 'short',
      notify: true,
      heartbeatSeconds: 10,
      retryLimit: 5,
      retryBackoff: true,
      deleteAfterSeconds: 24 * 3600,
    });
    await this.#startCampaigns(work);
    await this.#boss.createQueue(SWEEP, { policy: 'short', heartbeatSeconds: 10 });
    await this.#boss.work<Delivery>(
      DELIVERY,
      {
        batchSize: 10,
        burstWhenBatchFull: true,
        perJobResults: true,
        pollingIntervalSeconds: 2,
        notifyPollingIntervalSeconds: 2,
      },
      async (jobs): Promise<JobResult[]> => {
        const results: JobResult[] = [];
        for (const { id, data } of jobs) {
          results.push({ id, status: await settled(work.deliver(data.mail), work.report) });
        }
        return results;
      },
    );
    await this.#boss.work(SWEEP, () => work.sweep());
    await this.#boss.schedule(SWEEP, '* * * * *');
    await this.#boss.send(SWEEP);
    for (const { name, cron, work: does } of work.chores) {
      await this.#boss.createQueue(name, { policy: 'short', notify: true, heartbeatSeconds: 10 });
      await this.#boss.work(name, () => does());
      await this.#boss.schedule(name, cron);
      // What was missed while nothing ran.
      await this.#boss.send(name);
    }
  }

  async #startCampaigns(work: Work): Promise<void> {
    const campaigns = {
      policy: 'short',
      notify: true,
      heartbeatSeconds: 10,
      // As often as workers die; each starts anew at once.
      retryLimit: 1000,
      retryDelay: 1,
      retryBackoff: false,
      deleteAfterSeconds: 3600,
    } as const;
    await this.#boss.createQueue(CAMPAIGN, campaigns);
    await this.#boss.work<{ campaign: string }>(
      CAMPAIGN,
      { localConcurrency: 2, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 },
      async ([job]) => {
        if (!job) return;
        const end = performance.now() + turnMs;
        const mayGoOn = () => performance.now() < end && !this.#stopping.signal.aborted;
        await work.workOn(job.data.campaign, mayGoOn);
      },
    );
    await this.#boss.createQueue(ALERT, {
      notify: true,
      heartbeatSeconds: 10,
      retryLimit: 30,
      retryDelay: 5,
      retryBackoff: true,
      retryDelayMax: 3600,
    });
    await this.#boss.work<Alert>(ALERT, async (jobs) => {
      for (const { data } of jobs) await work.alert(data);
    });
  }

  /** Has a mail delivered, once the caller's transaction is committed; asked twice, it is once. */
  async wakeIn(trx: KnexTransactionLike, mail: string): Promise<void> {
    await this.#boss.send(DELIVERY, { mail }, { db: fromKnex(trx), singletonKey: mail });
  }

  async wake(mail: string, afterSeconds = 0): Promise<void> {
    await this.#boss.send(DELIVERY, { mail }, { startAfter: afterSeconds, singletonKey: mail });
  }

  /** Has a campaign worked on from a moment, once the caller's transaction is committed. */
  async wakeCampaignIn(trx: KnexTransactionLike, campaign: string, at: Date): Promise<void> {
    const later = at.getTime() > Date.now();
    const options = { db: fromKnex(trx), ...(later && { startAfter: at }) };
    await this.#boss.send(CAMPAIGN, { campaign }, { ...options, ...wakeOf(campaign, later) });
  }

  async wakeCampaign(campaign: string, afterSeconds = 0): Promise<void> {
    const options = { startAfter: afterSeconds, ...wakeOf(campaign, afterSeconds > 0) };
    await this.#boss.send(CAMPAIGN, { campaign }, options);
  }

  /** Has staff told in Slack, once the caller's transaction is committed. Nobody waits for Slack. */
  async alertIn(trx: KnexTransactionLike, alert: Alert): Promise<void> {
    await this.#boss.send(ALERT, alert, { db: fromKnex(trx) });
  }

  /** Lets some time pass; no more of it once this is to stop. */
  async pause(seconds: number): Promise<void> {
    await pass(seconds * 1000, undefined, { signal: this.#stopping.signal }).catch(() => undefined);
  }

  async wakeChore(name: string): Promise<void> {
    await this.#boss.send(name);
  }

  /** Lets the mails that are on their way arrive first. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#boss.stop({ graceful: true, timeout: 15_000 });
  }
}

/** Who is to be woken now is not held up by a wake that waits for its time. */
const wakeOf = (campaign: string, later: boolean) => ({
  singletonKey: later ? `${campaign}/later` : campaign,
});

const settled = async (
  work: Promise<void>,
  report: Work['report'],
): Promise<'completed' | 'failed'> => {
  try {
    await work;
    return 'completed';
  } catch (error) {
    report(error);
    return 'failed';
  }
};
