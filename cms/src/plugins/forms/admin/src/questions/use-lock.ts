import { useForm } from '@strapi/strapi/admin';
import { freeInCore } from '../../../shared/core-fields';
import { questionAt } from '../conditions/domain/form-in-progress';

/** Whether the field with a name is a rule of a core question, which publishing would refuse. */
export function useLock(fieldName: string): boolean {
  const field = fieldName.split('.').at(-1) ?? '';
  const isCore = useForm('useLock', ({ values }) => questionAt(values, fieldName)?.['core']);
  return isCore === true && !freeInCore.has(field);
}
