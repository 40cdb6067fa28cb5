import type { Answers, DescribedAnswer, DescribedStep } from '@ehpr/form-schemas';

/** A question that the present form leaves to ask, and why. */
export type LeftQuestion = { key: string; label: string; why: 'new' | 'again' | 'hangs' };

/** An email address that takes effect once its mailbox has confirmed it. */
export type WaitingMailbox = { address: string; expiresAt: string };

/** The registration that a session is about: `GET /api/registry/me/registration`. */
export type OwnRegistration = {
  documentId: string;
  name: string;
  confirmationNumber: string;
  registeredAt: string;
  lastConfirmedAt: string;
  /** Changes with each change of the record; whoever changes it says which they saw. */
  stamp: string;
  /** Days are `2027-06-01`. */
  status: {
    status: 'active' | 'deployed' | 'lapsed' | 'pending-merge' | 'withdrawn';
    reason?: string;
    from?: string;
    until?: string;
  };
  /** Since when they want no mail but what they ask for. */
  mailStoppedAt?: string;
  version: number;
  presentVersion: number;
  /** Every answer by step, the questions as the present version words them. */
  steps: DescribedStep[];
  /** What was answered to questions that are not asked any more. */
  earlier: DescribedAnswer[];
  left: LeftQuestion[];
  waitingMailbox?: WaitingMailbox;
  /** What the present form is filled in with. */
  answers: Answers;
};
