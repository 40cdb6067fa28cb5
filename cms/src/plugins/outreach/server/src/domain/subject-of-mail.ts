/** The document that a mail is about: the last part of its cause, `registered/<document id>`. */
export const subjectOf = (cause: string): string => cause.slice(cause.lastIndexOf('/') + 1);
