import { describeAnswers } from '@ehpr/form-schemas';
import { Typography } from '@strapi/design-system';
import type { FieldProps } from './field';

/** What staff do not answer for a person: what they declared, and what the form itself says. */
export function FixedAnswer({ form, question, path, asked }: FieldProps) {
  const [key] = path;
  const told = describeAnswers(form, asked)
    .flatMap(({ items }) => items)
    .find((item) => item.path[0] === key);
  if (path.length > 1 || !told) return null;
  return (
    <div>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {question.label}
      </Typography>
      {told.text.map((line) => (
        <Typography key={line} tag="p">
          {line}
        </Typography>
      ))}
    </div>
  );
}
