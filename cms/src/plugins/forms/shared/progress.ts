/** `GET /forms/:documentId/progress?version=3&days=7`: how far people got, in counts. */
export type Progress = {
  title: string;
  /** The latest first. */
  versions: { version: number; publishedAt: string }[];
  /** Nothing when the form was never published. */
  shown: {
    version: number;
    /** In the order of the form, with how many people reached each. */
    steps: { key: string; title: string; people: number }[];
    sent: number;
  } | null;
};
