import type { RuleName } from '@ehpr/form-schemas';

/**
 * What a registration lacks of what the form asks, so that it needs an update: the question, in rows
 * as `group.question`, and the rule that it breaks. `required`: nothing was given.
 */
export type Gap = { question: string; rule: RuleName };
