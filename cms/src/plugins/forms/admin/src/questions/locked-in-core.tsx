import type { ComponentType } from 'react';
import type { FieldProps } from '../field-props';
import { useLock } from './use-lock';

/** The same field, which cannot be changed where it is a rule of a core question. */
export function lockedInCore(Input: ComponentType<FieldProps>): ComponentType<FieldProps> {
  return function LockedInCore(props: FieldProps) {
    const isLocked = useLock(props.name);
    return <Input {...props} disabled={props.disabled === true || isLocked} />;
  };
}
