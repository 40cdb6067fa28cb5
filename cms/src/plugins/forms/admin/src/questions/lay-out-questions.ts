import { freeInCore } from '../../../shared/core-fields';
import type { Edited, Field } from '../edit-layout';

/** The type under which fields of Strapi's own are shown that core questions lock. */
export const ruleType = 'forms-rule';

const questions = ['forms.question', 'forms.row-question'];

/**
 * Changes how the editor lays out questions: in one grid, so that the fields of other kinds leave no
 * gaps, and with rules that are locked where the registry needs them. That a question is core is
 * decided with the form that is shipped, and told by a note instead of a field.
 */
export function layOutQuestions(edited: Edited): Edited {
  const { layout } = edited;
  if (!questions.some((uid) => uid in layout.components)) return edited;
  const components = Object.entries(layout.components).map(([uid, component]) => [
    uid,
    questions.includes(uid)
      ? { ...component, layout: [component.layout.flat().filter(isForStaff).map(lockable)] }
      : component,
  ]);
  return {
    ...edited,
    layout: { ...layout, components: Object.fromEntries(components) as typeof layout.components },
  };
}

const isForStaff = ({ name }: Field) => name !== 'core';

/** Fields of ours lock themselves: see custom-fields. */
const lockable = (field: Field): Field =>
  freeInCore.has(field.name) || field.attribute?.customField !== undefined
    ? field
    : { ...field, type: ruleType };
