import { useId, useMemo, useState } from 'react';
import { messageRules, type MessageRule } from '@ehpr/form-schemas';
import { Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { ChoiceField } from '../conditions/ChoiceField';
import { standingOf } from '../conditions/domain/form-in-progress';
import type { FieldProps } from '../field-props';
import { FieldFrame } from '../FieldFrame';
import { OddOptions } from '../options/OddOptions';
import { useEditedEntry } from '../use-edited-entry';
import { whenShown } from '../words/message-rules';
import { readStoredMessages, withMessage, withoutMessage } from './domain/draft-messages';
import { MessageEditor } from './MessageEditor';

/** Words of one's own for what can be wrong with an answer: chosen by when they are shown. */
export function MessagesField(props: FieldProps) {
  const { name, value, onChange, disabled = false } = props;
  const labelId = useId();
  const rules = useRules(name);
  const [begun, setBegun] = useState<string>();
  const stored = useMemo(() => readStoredMessages(value), [value]);

  const body = () => {
    if (stored.kind === 'odd') {
      const remove = disabled ? {} : { onRemove: () => onChange(name, null) };
      return <OddOptions what="no list of messages" text={stored.text} {...remove} />;
    }
    const { messages } = stored;
    const free = rules.filter(({ rule }) => !Object.hasOwn(messages, rule));
    return (
      <>
        {Object.entries(messages).map(([rule, words]) => (
          <MessageEditor
            key={rule}
            rule={rule}
            known={rules.find((each) => each.rule === rule)}
            words={words}
            isFixed={disabled}
            takesFocus={begun === rule}
            onChange={(changed) => onChange(name, withMessage(messages, rule, changed))}
            onRemove={() => onChange(name, withoutMessage(messages, rule))}
          />
        ))}
        {!disabled && free.length > 0 && (
          <ChoiceField
            label="Write a message of your own"
            placeholder="Choose when it is shown"
            choices={free.map(({ rule, part }) => ({ value: rule, label: whenShown(rule, part) }))}
            chosen=""
            leadsOn
            onChange={(rule) => {
              setBegun(rule);
              onChange(name, withMessage(messages, rule, ''));
            }}
          />
        )}
        {rules.length === 0 && Object.keys(messages).length === 0 && (
          <Typography textColor="neutral600">No answer to it can be wrong.</Typography>
        )}
      </>
    );
  };

  return (
    <FieldFrame {...props} labelId={labelId}>
      {body()}
    </FieldFrame>
  );
}

/** The rules that answers to the question can break, in the language that is edited. */
function useRules(fieldName: string): MessageRule[] {
  const form = useForm('MessagesField', ({ values }) => values);
  const { isTranslation } = useEditedEntry();
  return useMemo(() => {
    const { own, isInRow, beside } = standingOf(form, fieldName);
    if (own.kind.length === 0) return [];
    const locale = isTranslation ? 'fr' : 'en';
    const standing = {
      locale,
      isInRow,
      beside: beside.map(({ definition }) => definition),
    } as const;
    return messageRules(own, standing);
  }, [form, fieldName, isTranslation]);
}
