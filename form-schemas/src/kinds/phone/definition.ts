import type { Common } from '../../definition/question.ts';

export type PhoneQuestion = Common & { kind: 'phone'; required?: boolean; autocomplete?: string };
