import { Flex } from '@strapi/design-system';
import type { Message, MessageFault, MessageLocale } from '../../message/message';
import type { OfferedWord } from '../../message/merge-word';
import { BodyField } from './BodyField';
import { faultsAt, fullness } from './faults-at';
import { SubjectField } from './SubjectField';

type Props = {
  /** Of this message on the page: see `fieldId`. */
  id: string;
  locale: MessageLocale;
  mergeWords: readonly OfferedWord[];
  value: Message;
  /** Told at every change, with what changed. */
  onChange: (change: Partial<Message>) => void;
  faults: readonly MessageFault[];
  disabled: boolean;
};

/** Subject and text of a mail in one language, with what is wrong with each. */
export function MessageFields(props: Props) {
  const { id, locale, mergeWords, value, onChange, faults, disabled } = props;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      <SubjectField
        id={fieldId(id, locale, 'subject')}
        lang={locale}
        mergeWords={mergeWords}
        value={value.subject}
        onChange={(subject) => onChange({ subject })}
        faults={faultsAt(faults, locale, 'subject')}
        disabled={disabled}
      />
      <BodyField
        id={fieldId(id, locale, 'body')}
        lang={locale}
        mergeWords={mergeWords}
        value={value.body}
        onChange={(body) => onChange({ body })}
        faults={faultsAt(faults, locale, 'body')}
        note={roomInWords(fullness(value))}
        disabled={disabled}
      />
    </Flex>
  );
}

export const fieldId = (id: string, locale: MessageLocale, field: MessageFault['field']): string =>
  `${id}-${locale}-${field}`;

/** Nothing while there is room enough. */
const roomInWords = (full: number): string =>
  full < 0.8 ? '' : `${Math.min(100, Math.ceil(full * 100))} % of the room for the text is used`;
