import type { Common } from '../../definition/question.ts';

export type YesNoQuestion = Common & { kind: 'yesNo'; required?: boolean };
