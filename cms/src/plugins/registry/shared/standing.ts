import type { Answers, Locale } from '@ehpr/form-schemas';

/** `GET /registry/references/:reference/mail`: what mail is wanted, and whether they are registered. */
export type MailByReference = { wanted: boolean; isWithdrawn: boolean };

/**
 * `GET /registry/me/status`: what the status form is filled in with, which of its questions the registry
 * keeps the answers to, and which ones of the registration about experience and training are asked of
 * the person beside them.
 */
export type OwnStatus = { answers: Answers; asked: { status: string[]; registration: string[] } };

/** `PUT /registry/me/status`: answers to both, and the language in which faults are told. */
export type OwnStatusGiven = { answers: Answers; locale: Locale };
