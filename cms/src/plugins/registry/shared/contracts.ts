import type { DescribedAnswer } from '@ehpr/form-schemas';

/** `GET /registry/registrants/:documentId/answers`: the answers of a registrant, readable. */
export type AnswersInWords = {
  /** As people read it. */
  confirmationNumber: string;
  /** The form version whose wording this is. */
  version: number;
  steps: {
    key: string;
    title: string;
    items: DescribedAnswer[];
  }[];
};
