import { Button, Flex, Tabs, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useEffect, useId, useRef, useState } from 'react';
import { styled } from 'styled-components';
import type { Message, MessageFault, MessageLocale, Messages } from '../../message/message';
import { emptyMessage } from '../../message/message-limits';
import type { OfferedWord } from '../../message/merge-word';
import { allFaults } from './faults-at';
import { FaultSummary } from './FaultSummary';
import { languages } from './languages';
import { fieldId, MessageFields } from './MessageFields';
import { RemoveFrench } from './RemoveFrench';

export type MessageEditorProps = {
  /**
   * What is written. Hand back what `onChange` told: any other value counts as changed elsewhere (a template,
   * somebody else's version) and replaces what is shown.
   */
  value: Messages;
  /** Told at every change, with all of it. */
  onChange: (messages: Messages) => void;
  /** The merge words that this mail knows: the same list each time, made outside the component. */
  mergeWords: readonly OfferedWord[];
  /** What the server found when it was last to be sent. What is too long is found here. */
  faults?: readonly MessageFault[];
  disabled?: boolean;
};

/** A mail as staff write it: subject and text, in English and, where they want, in French. */
export function MessageEditor({
  value,
  onChange,
  mergeWords,
  faults = [],
  disabled = false,
}: MessageEditorProps) {
  const id = useId();
  const [chosen, setChosen] = useState<string>('en');
  // Two changes may come before the page has handed back the first.
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  }, [value]);
  const tell = (messages: Messages) => {
    latest.current = messages;
    onChange(messages);
  };
  const change = (locale: MessageLocale) => (part: Partial<Message>) => {
    const before = latest.current[locale];
    if (before) tell({ ...latest.current, [locale]: { ...before, ...part } });
  };

  const locales = (['en', 'fr'] as const).filter((locale) => value[locale]);
  const shown = chosen === 'fr' && !value.fr ? 'en' : chosen;
  const all = allFaults(value, faults);
  const go = (locale: MessageLocale, field: MessageFault['field']) => {
    setChosen(locale);
    requestAnimationFrame(() => {
      const place = document.getElementById(fieldId(id, locale, field));
      place?.scrollIntoView({ block: 'center' });
      place?.focus();
    });
  };

  return (
    <div>
      <FaultSummary
        faults={all}
        namesLanguage={locales.length > 1}
        addressOf={(locale, field) => fieldId(id, locale, field)}
        onGo={go}
      />
      <Tabs.Root value={shown} onValueChange={setChosen} variant="simple">
        <Flex justifyContent="space-between" alignItems="center" gap={2} wrap="wrap">
          <Tabs.List aria-label="Languages of the mail">
            {locales.map((locale) => (
              <Tabs.Trigger key={locale} value={locale}>
                {languages[locale]}
                {inNumbers(all.filter((fault) => fault.locale === locale).length)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          {!value.fr && (
            <Button
              size="S"
              variant="tertiary"
              startIcon={<Plus />}
              disabled={disabled}
              onClick={() => {
                tell({ ...latest.current, fr: emptyMessage });
                setChosen('fr');
              }}
            >
              Add French
            </Button>
          )}
        </Flex>
        {locales.map((locale) => {
          const message = value[locale];
          return (
            message && (
              // Each stays, so that what was undone in one can be done again after a look at the other.
              <Language key={locale} value={locale} forceMount tabIndex={-1}>
                <MessageFields
                  id={id}
                  locale={locale}
                  mergeWords={mergeWords}
                  value={message}
                  onChange={change(locale)}
                  faults={all}
                  disabled={disabled}
                />
                {locale === 'fr' && !disabled && (
                  <Flex justifyContent="space-between" gap={2} wrap="wrap" paddingTop={4}>
                    <Typography textColor="neutral600">
                      Goes to people who chose French. Everyone else gets the English mail.
                    </Typography>
                    <RemoveFrench
                      onRemove={() => {
                        tell({ en: latest.current.en });
                        setChosen('en');
                      }}
                    />
                  </Flex>
                )}
              </Language>
            )
          );
        })}
      </Tabs.Root>
    </div>
  );
}

const inNumbers = (faults: number): string => (faults > 0 ? ` (${faults} to put right)` : '');

const Language = styled(Tabs.Content)`
  &[data-state='inactive'] {
    display: none;
  }
`;
