/** `GET …/last-save`: which save of an entry an editor would have to have begun from, and whose it is. */
export type LastSave = { revision: string | null; by: string; at: string };
