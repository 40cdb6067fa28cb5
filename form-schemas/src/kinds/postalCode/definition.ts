import type { Common } from '../../definition/question.ts';

export type PostalCodeQuestion = Common & { kind: 'postalCode'; required?: boolean };
