import { useEffect, useRef } from 'react';
import { Field, Flex, TextInput } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import type { FieldProps } from '../field-props';
import { usePublishedNames } from '../names/use-published-names';
import { CoreNote } from './CoreNote';
import { followingKey, isKeyOfStep, keyOfPart } from './domain/key-of-part';
import { placeOf } from './domain/move-question';
import { partAt } from './domain/part-at';
import { MoveToStep } from './MoveToStep';
import { OnlyFilledCells } from './only-filled-cells';

const locked = 'This key names the answers that are kept: it stays';

/** The key of a step or question: proposed from its words, and locked once answers are kept under it. */
export function KeyField(props: FieldProps) {
  const { name, label, hint, value, onChange, error, required = false, disabled = false } = props;
  const form = useForm('KeyField', ({ values }) => values);
  const saved = useForm('KeyField', ({ initialValues }) => initialValues);
  const isCore = partAt(form, name)['core'] === true;
  const isStep = isKeyOfStep(name);
  const place = placeOf(name);
  const own = keyOfPart(form, saved, name);

  const published = usePublishedNames();
  const isPublished = !isStep && own.isSaved && published.keys.has(own.key);
  // Steps are counted under their keys: how far people got would begin anew with another.
  const mayFollow = isStep ? !own.isSaved : published.isRead && !isPublished && !isCore;
  const labelBefore = useRef(own.label);
  const proposed = useRef(new Set<string>());
  useEffect(() => {
    const key =
      mayFollow && !disabled ? followingKey(own, labelBefore.current, proposed.current) : undefined;
    labelBefore.current = own.label;
    if (key === undefined) return;
    proposed.current.add(key);
    onChange(name, key);
  });

  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={4}
      {...(!isStep && { 'data-question-key': '' })}
    >
      <OnlyFilledCells />
      <Field.Root
        name={name}
        id={name}
        required={required}
        hint={isPublished ? locked : hint}
        {...(error && { error })}
      >
        <Field.Label>{label}</Field.Label>
        <TextInput
          value={typeof value === 'string' ? value : ''}
          disabled={disabled || isCore || isPublished}
          onChange={({ target }) => onChange(name, target.value)}
        />
        <Field.Error />
        <Field.Hint />
      </Field.Root>
      {place && <MoveToStep name={name} place={place} disabled={disabled} />}
      {isCore && <CoreNote />}
    </Flex>
  );
}
