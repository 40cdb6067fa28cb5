import type { Common } from '../../definition/question.ts';

/** Leaves of a list of several levels, chosen branch by branch; stored as the leaves' values. */
export type OptionTreeQuestion = Common & { kind: 'optionTree'; required?: boolean; list: string };
