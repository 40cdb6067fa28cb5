import { useForm } from '@strapi/strapi/admin';
import { questionAt } from '../conditions/domain/form-in-progress';

/** The key of the question whose field has a name; nothing in an option list. */
export function useQuestionKey(fieldName: string): string | undefined {
  const form = useForm('OptionsField', ({ values }) => values);
  const key = questionAt(form, fieldName)?.['key'];
  return typeof key === 'string' ? key : undefined;
}
