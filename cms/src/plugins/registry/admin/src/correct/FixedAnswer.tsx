import { describeAnswers } from '@ehpr/form-schemas';
import { Typography } from '@strapi/design-system';
import type { FieldProps } from './field';

/** What staff do not answer for a person: what they declared, and what the form itself says. */
export function FixedAnswer({ form, question, path, asked }: FieldProps) {
  const { key } = question;
  if (path.length > 1 || !Object.hasOwn(asked, key)) return null;
  // Of this answer alone: others may be half typed, and have no words yet.
  const [told] = describeAnswers(form, { [key]: asked[key] }).flatMap(({ items }) => items);
  if (!told) return null;
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
