import type { Answers, Column, Locale, PublishedForm, Validate } from '@ehpr/form-schemas';
import type { ResponseFilter } from '../../shared/responses';
import type { RecordReader } from '../../../../records/record-query';
import type { Db } from './store/db';
import type { Answered, HeldFiles } from './use-cases/hold-files';
import type { Given, Judgement } from './use-cases/judge-answers';

/*
 * What other plugins may know of this one. They reach it by `strapi.plugin('forms').service(…)`
 * and import nothing of it but these types.
 */

/** Answers that satisfy a published version, on their way into the records. */
export type AcceptedSubmission = {
  form: PublishedForm;
  answers: Answers;
  locale: Locale;
  receivedAt: Date;
  /** The version that the person saw. */
  answeredVersion: number;
  /** Their answers to questions that only that version had. */
  superseded: Answers;
};

/**
 * Who keeps the answers to a form. Writes in the transaction that is given, so that a submission is
 * recorded whole or not at all.
 */
export type SubmissionSink = (
  trx: Db,
  submission: AcceptedSubmission,
) => Promise<{ confirmationNumber: string }>;

/** The service `sinks`: a form takes submissions once it has a sink. */
export type Sinks = {
  register(slug: string, sink: SubmissionSink): void;
  of(slug: string): SubmissionSink | undefined;
};

/** How many people's answers satisfy each version of a form, by its number. */
export type AnswerTally = () => Promise<ReadonlyMap<number, number>>;

/** The service `tallies`: who keeps the answers to a form tells how many there are. */
export type AnswerTallies = {
  register(slug: string, tally: AnswerTally): void;
  of(slug: string): AnswerTally | undefined;
};

/** An option of a question as an answer holds it; with the group, where it is asked in rows. */
export type HeldOption = {
  question: string;
  group?: string | undefined;
  /** In a matrix, whether it is a row or a column. */
  of?: 'rows' | 'columns' | undefined;
  value: string;
};

/** Which of some options are held by a stored answer. */
export type OptionUse = <T extends HeldOption>(options: readonly T[]) => Promise<T[]>;

/** The service `optionUses`: who keeps the answers to a form tells which options they hold. */
export type OptionUses = {
  register(slug: string, use: OptionUse): void;
  of(slug: string): OptionUse | undefined;
};

/** The service `published`: published versions, for whoever shows what was answered. */
export type PublishedForms = {
  /** The present version, or none when the form was never published. */
  present(slug: string, locale: Locale): Promise<PublishedForm | undefined>;
  version(slug: string, version: number, locale: Locale): Promise<PublishedForm | undefined>;
  /** All versions, the first published first. */
  all(slug: string, locale: Locale): Promise<PublishedForm[]>;
  /** What judges answers by a version. */
  validatorOf(form: PublishedForm): Validate;
};

/** The service `answering`: answers that take the place of others are taken as first ones are. */
export type Answering = {
  /** By the present version, in the words of its language. */
  judge(given: Given, present: PublishedForm): Promise<Judgement>;
  /** Holds the files that are new, until the transaction ends; those that were held stay. */
  holdFiles(
    trx: Db,
    present: Answered,
    others: { held: Answers; older: Answered },
  ): Promise<HeldFiles>;
  /** Makes files those of a record, by its confirmation number. */
  bindFiles(
    trx: Db,
    ids: readonly string[],
    to: { confirmationNumber: string; at: Date },
  ): Promise<void>;
};

/** A member of staff as Strapi hands them to a request: whoever keeps the records knows what to ask. */
export type StaffUser = { id: number };

/** The records of a form, as its page of responses shows them. */
export type RecordSource = {
  /** What staff must be allowed beside the page itself. */
  demands?: { action: string; subject?: string };
  /** The records that a member of staff may see: of the others they learn nothing, not even how many. */
  seenBy(staff: StaffUser): Promise<RecordReader>;
};

/** The service `records`: who keeps the answers to a form gives them to be looked through. */
export type RecordSources = {
  register(slug: string, source: RecordSource): void;
  of(slug: string): RecordSource | undefined;
};

/** The service `traces`: what this plugin holds of submissions that another one keeps. */
export type Traces = {
  /** How many files came with any of them, by their confirmation numbers. */
  count(db: Db, numbers: readonly string[]): Promise<number>;
  /** Removes these files, and that the submissions were answered; resolves to the number of files. */
  erase(trx: Db, numbers: readonly string[]): Promise<number>;
};

/** The service `questions`: what a form asks and asked, for whoever shows or searches its answers. */
export type Questions = {
  of(slug: string): Promise<{
    /** One for each question over all versions. */
    columns: readonly Column[];
    /** The ways to find answers that staff marked, as the form was published last. */
    filters: readonly ResponseFilter[];
    /** The numbers of the versions, the first published first. */
    versions: readonly number[];
  }>;
};

/** The service `revisions`: what else the site shows says by a word of its own that it became another. */
export type RevisionSources = {
  register(source: () => Promise<string>): void;
  all(): readonly (() => Promise<string>)[];
};
