import { Typography } from '@strapi/design-system';
import { choicesFor } from '@ehpr/form-schemas';
import { Choice } from './Choice';
import { fieldId } from './field-id';
import { textsOf, type FieldProps } from './field';
import { Grouped } from './Grouped';

/** Any of some options, in their order. */
export function ChoicesAnswer(props: FieldProps) {
  const { form, question, path, value, asked, onChange } = props;
  const choices = question.options ?? choicesFor(form, path, asked);
  const chosen = textsOf(value);
  return (
    <Grouped {...props}>
      {choices.length === 0 && <Typography textColor="neutral600">There are none.</Typography>}
      {choices.map((choice) => (
        <Choice
          key={choice.value}
          type="checkbox"
          name={fieldId(path)}
          label={choice.label}
          isChosen={chosen.includes(choice.value)}
          onChange={(isChosen) =>
            onChange(
              choices
                .map((each) => each.value)
                .filter((each) => (each === choice.value ? isChosen : chosen.includes(each))),
            )
          }
        />
      ))}
    </Grouped>
  );
}
