import type { PublishedForms, Questions } from '../../../../forms/server/src/contract';
import type { Outbox } from '../../../../outreach/server/src/contract';
import type { Db } from '../store/db';
import type { ExtractConnections } from '../store/extract-connections';

/** What extracts need of the CMS. */
export type ExtractContext = {
  db: Db;
  transaction<T>(work: (trx: Db) => Promise<T>): Promise<T>;
  connections: ExtractConnections;
  forms: PublishedForms;
  questions: Questions;
  outbox: Outbox;
  timeZone: string;
  now(): Date;
  /** A secret that nobody guesses. */
  drawTicket(): string;
  drawId(): string;
  /** Hears what went wrong while nobody waits for an answer. */
  report(what: string, error: unknown): void;
};
