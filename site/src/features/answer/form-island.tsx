import type { AnswerError, Answers, RegistrationWording } from '@ehpr/form-schemas';
import { Form } from 'react-final-form';
import type { ShownForm } from '../../form/shown-form.ts';
import type { Keeping } from '../keep-draft/draft-view.ts';
import type { Failure } from './reply.ts';
import type { OwnAnswers } from './own-answers.ts';
import { Journey } from './journey.tsx';

export type FormIslandProps = {
  form: ShownForm;
  /** The step that the address names, if it names one. */
  step?: string | undefined;
  /** What came back from a post: nothing typed is lost. */
  answers?: Answers | undefined;
  errors?: AnswerError[] | undefined;
  failure?: Failure | undefined;
  /** The questions that alone are shown, of a form that was changed meanwhile. */
  only?: readonly string[] | undefined;
  /** What is registered, where the form changes it. */
  own?: OwnAnswers | undefined;
  /** That it can be saved and cleared, and the draft that it goes on with. */
  keeping?: Keeping | undefined;
  /** What staff wrote around the form. */
  wording?: RegistrationWording | undefined;
  /** The name of the site, for the title of the page. */
  siteName: string;
};

const nothing = {};

/**
 * The whole form. The server renders all its questions on one page, as a form that posts; where
 * script runs, the same elements become steps.
 */
export function FormIsland(props: FormIslandProps) {
  return (
    <Form
      onSubmit={() => undefined}
      initialValues={props.answers ?? props.own?.answers ?? nothing}
      keepDirtyOnReinitialize
      subscription={{}}
    >
      {() => <Journey {...props} />}
    </Form>
  );
}
