/** `GET /forms/option-lists/:documentId/users`: a form that takes options from the list. */
export type ListUser = { documentId: string; title: string; inDraft: boolean; isLive: boolean };
