export type {
  AnswerError,
  Answers,
  Path,
  RuleError,
  RuleName,
  SchemaError,
  Validate,
} from './answers/answers.ts';
export { isRecord } from './answers/answers.ts';
export { askedAnswers, offeredOnly } from './answers/asked-answers.ts';
export { checkAnswers, type CheckedAnswers } from './answers/check-answers.ts';
export { sampleAnswers } from './answers/sample-answers.ts';
export { choicesFor } from './answers/choices-for.ts';
export {
  describeAnswers,
  type DescribedAnswer,
  type DescribedStep,
} from './answers/describe-answers.ts';
export { dropUnasked, isAsked } from './answers/drop-unasked.ts';
export { keysOf, leftToAsk } from './answers/left-to-ask.ts';
export { messageFor } from './answers/message-for.ts';
export { moduleValidator, type ValidateFunction } from './answers/module-validator.ts';
export { normaliseAnswers, questionSchema } from './answers/normalise-answers.ts';
export { todayIn } from './answers/today.ts';
export type * from './compare/change.ts';
export { compareDefinitions } from './compare/compare-definitions.ts';
export { listsOf, listsUsedBy, usersOfLists } from './compare/lists-of.ts';
export { readableForm, type ReadableForm, type ReadableQuestion } from './compare/readable-form.ts';
export { Choices } from './compile/choices.ts';
export { compileForm, type CompiledForm } from './compile/compile-form.ts';
export type { AnswerSchema, FormSchema } from './compile/schema.ts';
export { confirmable, namable, type Before, type Reference } from './compile/references.ts';
export type { Problem } from './compile/soundness.ts';
export {
  comparableOptions,
  comparisonFault,
  type ComparisonFault,
} from './conditions/comparison-fault.ts';
export { operatorsFor } from './conditions/fitting-operators.ts';
export { displayConfirmationNumber, readConfirmationNumber } from './confirmation-number.ts';
export { drawConfirmationNumber, type DrawNumber } from './draw-confirmation-number.ts';
export type {
  Comparison,
  Condition,
  ListComparison,
  Operator,
  ResolvedCondition,
  Scalar,
} from './definition/condition.ts';
export type * from './definition/form.ts';
export {
  defaultLocale,
  isLocale,
  isOtherLocale,
  locales,
  otherLocales,
  type Locale,
} from './definition/locales.ts';
export { reviewStep } from './definition/review-step.ts';
export { isFormSlug, isKey, isVersionHash } from './definition/names.ts';
export { allOf, leavesOf, limitProblems, offeredOf, optionLimits } from './definition/options.ts';
export {
  removedOptions,
  type FormWithLists,
  type RemovedOption,
} from './compare/removed-options.ts';
export { compareOptions } from './compare/compare-options.ts';
export type {
  Availability,
  FormWording,
  LiveForm,
  NotOpen,
  PublishedForm,
  PublishedOption,
  PublishedQuestion,
  PublishedStep,
} from './definition/published.ts';
export {
  dateParts,
  joinDate,
  joinMonth,
  monthParts,
  type DateParts,
  type MonthParts,
} from './reading/date-parts.ts';
export { isEmailAddress } from './kinds/email/kind.ts';
export { storedLength } from './kinds/longText/kind.ts';
export { calculations } from './kinds/calculated/definition.ts';
export { numberInWords } from './kinds/number-in-words.ts';
export { messageRules, type MessageRule } from './kinds/message-rules.ts';
export { matrixLimits } from './kinds/matrix/kind.ts';
export { acceptedTypes } from './kinds/file/accepted-types.ts';
export { fileLimits, referencesIn } from './kinds/file/reference.ts';
export { megabyte, sizeInWords } from './kinds/file/size.ts';
export { inSentence } from './kinds/sentences.ts';
export { cellsOf } from './records/cells-of.ts';
export { columnsOf, type Column } from './records/columns-of.ts';
export { filterBy, type FilterBy } from './records/filter-by.ts';
export { headingsOf } from './records/headings-of.ts';
export { inLocale, optionLabel } from './translations/in-locale.ts';
export {
  missingTranslations,
  type MissingTranslation,
} from './translations/missing-translations.ts';
export {
  outdatedTranslations,
  type OutdatedTranslation,
} from './translations/outdated-translations.ts';
export {
  levelsOfHeader,
  optionsFromRows,
  type LevelColumns,
} from './definition/options-from-rows.ts';
export { isPageSlug, linkTarget, takenSlugs } from './content/addresses.ts';
export * from './content/content.ts';
