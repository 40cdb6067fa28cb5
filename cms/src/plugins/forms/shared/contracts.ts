import type { OptionLists } from '@ehpr/form-schemas';

/** `GET /forms/option-lists`: the shared lists that questions name, by key. */
export type OptionListsAnswer = { data: OptionLists };
