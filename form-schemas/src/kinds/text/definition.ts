import type { Common } from '../../definition/question.ts';
import type { TextFormat } from './formats.ts';

export type TextQuestion = Common & {
  kind: 'text';
  required?: boolean;
  minLength?: number;
  maxLength: number;
  format?: TextFormat;
  autocomplete?: string;
};
