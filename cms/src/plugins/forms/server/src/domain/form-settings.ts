import {
  confirmable,
  defaultLocale,
  type FormDefinition,
  type FormSchema,
  type Locale,
  type Problem,
  type QuestionDefinition,
  type QuestionOf,
} from '@ehpr/form-schemas';
import type { FormEntry } from './definition-from-entry';

/** What staff say of a form that is no part of a version: it holds as soon as it is published. */
export type FormSettings = {
  opensAt: Date | null;
  closesAt: Date | null;
  mostResponses: number | null;
  /** What people read once the form is closed or full, by locale. */
  closedMessage: Partial<Record<Locale, string>>;
  /** The key of the email question whose answer is confirmed by mail, if any is. */
  confirmationTo: string | null;
  /** The keys of the questions by which responses can be filtered. */
  filterable: string[];
};

/** The settings that an entry of the CMS names for a form that asks what the definition asks. */
export function settingsFromEntry(entry: FormEntry, definition: FormDefinition): FormSettings {
  return {
    opensAt: momentOf(entry.opensAt),
    closesAt: momentOf(entry.closesAt),
    mostResponses: entry.mostResponses ?? null,
    closedMessage: messagesFrom(entry),
    confirmationTo: entry.confirmationTo?.trim() || onlyOne(emailKeys(definition)),
    filterable: questionsIn(definition).flatMap((question) =>
      'filterable' in question && question.filterable ? [question.key] : [],
    ),
  };
}

function messagesFrom({ closedMessage, translations }: FormEntry): FormSettings['closedMessage'] {
  const said = { [defaultLocale]: closedMessage, fr: translations?.fr?.closedMessage };
  return Object.fromEntries(
    Object.entries(said).flatMap(([locale, message]) =>
      message?.trim() ? [[locale, message.trim()]] : [],
    ),
  );
}

/** Why a form cannot be published with its settings. */
export function settingsProblems(
  { opensAt, closesAt, mostResponses, closedMessage, confirmationTo }: FormSettings,
  definition: FormDefinition,
  isShipped: boolean,
): Problem[] {
  const problems: string[] = [];
  const limits = opensAt ?? closesAt ?? mostResponses;
  if (isShipped && (limits !== null || Object.keys(closedMessage).length > 0)) {
    problems.push(
      'The registry lives on this form: it is always open. Empty its opening and closing dates, ' +
        'its most responses and its message when closed',
    );
  }
  if (opensAt && closesAt && closesAt <= opensAt) {
    problems.push('The form closes before it opens: let its closing date be the later one');
  }
  if (mostResponses !== null && mostResponses < 1) {
    problems.push('The form would take no response: let the most responses be 1 or more');
  }
  if (confirmationTo !== null && !emailKeys(definition).includes(confirmationTo)) {
    problems.push(`The confirmation cannot go to “${confirmationTo}”: choose an email question`);
  }
  return problems.map((message) => ({ path: [], message }));
}

/**
 * Where the confirmation of a form goes; of one that was published before there were settings, to
 * where it would go if nothing were said.
 */
export function confirmationTo(
  settings: Pick<FormSettings, 'confirmationTo'> | undefined,
  { properties }: FormSchema,
): string | null {
  if (settings) return settings.confirmationTo;
  const keys = Object.keys(properties).filter((key) => properties[key]?.['x-kind'] === 'email');
  return onlyOne(keys);
}

/** The email question of a form that has exactly one. */
function onlyOne([key, ...others]: readonly string[]): string | null {
  return key !== undefined && others.length === 0 ? key : null;
}

function emailKeys(definition: FormDefinition): string[] {
  return confirmable(definition).map(({ key }) => key);
}

/** The questions of a form, those of rows as well. */
export function questionsIn({ steps }: FormDefinition): QuestionDefinition[] {
  const questions: QuestionDefinition[] = steps.flatMap((step) => step.questions);
  return questions.flatMap((question) =>
    question.kind === 'group' ? [question, ...rowsOf(question)] : [question],
  );
}

function rowsOf({ questions }: QuestionOf<'group'>): QuestionDefinition[] {
  return questions;
}

function momentOf(given: string | Date | null | undefined): Date | null {
  return given ? new Date(given) : null;
}
