import type { Common } from '../../definition/question.ts';

export type EmailQuestion = Common & { kind: 'email'; required?: boolean };
