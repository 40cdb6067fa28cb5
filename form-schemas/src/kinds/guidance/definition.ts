import type { Common } from '../../definition/question.ts';

/** Words between questions, always shown. It has no answer. */
export type Guidance = Pick<Common, 'key' | 'label' | 'hint'> & { kind: 'guidance' };
