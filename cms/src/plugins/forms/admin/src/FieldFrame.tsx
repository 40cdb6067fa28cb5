import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import type { FieldProps } from './field-props';

type Props = Pick<FieldProps, 'name' | 'label' | 'hint' | 'error'> & {
  labelId: string;
  children: ReactNode;
};

/** A field that several controls make up: a group with its name, and what is said below it. */
export function FieldFrame({ name, label, labelId, hint, error, children }: Props) {
  return (
    <Flex
      id={name}
      role="group"
      aria-labelledby={labelId}
      direction="column"
      alignItems="stretch"
      gap={3}
    >
      <Typography id={labelId} variant="pi" fontWeight="bold" textColor="neutral800">
        {label}
      </Typography>
      {children}
      {hint && (
        <Typography variant="pi" textColor="neutral600">
          {hint}
        </Typography>
      )}
      {error && (
        <Typography role="alert" variant="pi" textColor="danger600">
          {error}
        </Typography>
      )}
    </Flex>
  );
}
