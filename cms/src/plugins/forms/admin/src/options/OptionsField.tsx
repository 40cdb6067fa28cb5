import { useId, useMemo } from 'react';
import { Typography } from '@strapi/design-system';
import type { FieldProps } from '../field-props';
import { FieldFrame } from '../FieldFrame';
import { usePublishedNames } from '../names/use-published-names';
import { useEditedEntry } from '../use-edited-entry';
import { readStoredOptions } from './domain/draft-options';
import { sortOf } from './domain/option-sort';
import { OddOptions } from './OddOptions';
import { OptionsEditor } from './OptionsEditor';
import { useQuestionKey } from './use-question-key';

/** What can be chosen: options that are edited one by one, in place of JSON. */
export function OptionsField(props: FieldProps) {
  const { name, value, onChange, disabled = false } = props;
  const labelId = useId();
  const { isTranslation } = useEditedEntry();
  const stored = useMemo(() => readStoredOptions(value), [value]);
  const sort = sortOf(name);
  const published = usePublishedNames();
  const questionKey = useQuestionKey(name);

  const body = () => {
    if (isTranslation) {
      return <Typography>These are translated beside their labels, in English.</Typography>;
    }
    if (stored.kind === 'odd') {
      return (
        <OddOptions
          text={stored.text}
          {...(!disabled && { onRemove: () => onChange(name, null) })}
        />
      );
    }
    return (
      <OptionsEditor
        options={stored.kind === 'options' ? stored.options : []}
        sort={sort}
        published={published.optionsOf(questionKey, sort.field)}
        isFixed={disabled || !published.isKnown}
        onChange={(options) => onChange(name, options.length > 0 ? options : null)}
      />
    );
  };

  return (
    <FieldFrame {...props} labelId={labelId}>
      {body()}
    </FieldFrame>
  );
}
