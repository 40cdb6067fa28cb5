import type {
  AnswerSchema,
  Path,
  PublishedForm,
  PublishedOption,
  PublishedQuestion,
} from '@ehpr/form-schemas';
import type { ComponentType } from 'react';
import type { Words } from '../../words/index.ts';

/** What every kind gets to show one question. It keeps no answer of its own. */
export type FieldProps = {
  /** Where the answer stands; names and ids come from it. */
  path: Path;
  /** The form that the question stands in. */
  form: Pick<PublishedForm, 'slug' | 'locale' | 'schema'>;
  question: PublishedQuestion;
  schema: AnswerSchema;
  /** What was typed or chosen so far, in the shape of an answer, right or wrong. */
  value: unknown;
  /** The options on offer at a path, this question's or one inside it. */
  choices: (path: Path) => readonly PublishedOption[];
  /** What is wrong at a path, in the person's words. */
  errorAt: (path: Path) => string | undefined;
  /** Whether the options of other questions hang on the answer at a path. */
  decides: (path: Path) => boolean;
  onChange: (value: unknown) => void;
  /** The person is done with the answer at a path, for now. */
  onLeave: (path: Path) => void;
  /** No script runs yet, or ever: buttons go to the server, and what script would count is left out. */
  plain: boolean;
  words: Words;
};

export type Field = ComponentType<FieldProps>;
