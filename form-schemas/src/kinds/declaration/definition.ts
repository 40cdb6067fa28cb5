import type { Common } from '../../definition/question.ts';

/** Something to agree to: its only answer is `true`. */
export type DeclarationQuestion = Common & { kind: 'declaration' };
