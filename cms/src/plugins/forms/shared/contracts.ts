import type { OptionLists } from '@ehpr/form-schemas';

/** `GET /forms/option-lists`: the shared lists that questions name, by key, and their names. */
export type OptionListsAnswer = { data: OptionLists; names: Record<string, string> };
