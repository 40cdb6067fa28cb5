import type { ComponentProps } from 'react';
import { InputRenderer, useField } from '@strapi/strapi/admin';
import { sayKinds } from './kind-words';
import { useLock } from './use-lock';

type Props = {
  name: string;
  disabled?: boolean;
  attribute: { type: string; enum?: string[] };
  unique?: unknown;
  mainField?: unknown;
};
type Input = ComponentProps<typeof InputRenderer>;

/** Strapi's own field for a rule, which cannot be changed where the registry needs it as it is. */
export function RuleField({ attribute, unique: _, mainField: __, ...props }: Props) {
  const isLocked = useLock(props.name);
  const { value } = useField(props.name);
  const isKind = props.name.endsWith('.kind');
  const input = {
    ...props,
    type: attribute.type,
    disabled: props.disabled === true || isLocked,
    ...(isKind && { hint: sayKinds(attribute.enum ?? [], value) }),
    ...(attribute.enum && { options: attribute.enum.map((value) => ({ value })) }),
  };
  return <InputRenderer {...(input as Input)} />;
}
