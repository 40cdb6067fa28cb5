import { Box, Flex, Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';
import { fieldId } from './field-id';
import { errorAt, type FieldProps } from './field';

type Props = Pick<FieldProps, 'question' | 'path' | 'errors'> & { children: ReactNode };

/** Several controls that are one answer, with its question and what is wrong with it. */
export function Grouped({ question, path, errors, children }: Props) {
  const id = useId();
  const error = errorAt(errors, path);
  const described = [question.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return (
    <Box
      id={fieldId(path)}
      role="group"
      aria-labelledby={id}
      {...(described.length > 0 && { 'aria-describedby': described.join(' ') })}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography id={id} variant="pi" fontWeight="bold">
          {question.label}
        </Typography>
        {question.hint && (
          <Typography id={`${id}-hint`} variant="pi" textColor="neutral600">
            {question.hint}
          </Typography>
        )}
        {children}
        {error && (
          <Typography id={`${id}-error`} variant="pi" textColor="danger600">
            {error}
          </Typography>
        )}
      </Flex>
    </Box>
  );
}
