/** `GET /registry/registrants/:documentId/answers`: the answers of a registrant, readable. */
export type AnswersInWords = {
  /** As people read it. */
  confirmationNumber: string;
  /** The form version whose wording this is. */
  version: number;
  steps: {
    key: string;
    title: string;
    items: { path: (string | number)[]; label: string; text: string[] }[];
  }[];
};
