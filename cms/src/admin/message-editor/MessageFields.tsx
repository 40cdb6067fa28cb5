import { Flex } from '@strapi/design-system';
import type { Message, MessageFault, MessageLocale } from '../../plugins/outreach/shared/message';
import { BodyField } from './BodyField';
import { faultsAt, fullness } from './faults-at';
import { SubjectField } from './SubjectField';

type Props = {
  id: string;
  locale: MessageLocale;
  value: Message;
  onChange: (change: Partial<Message>) => void;
  faults: readonly MessageFault[];
  disabled: boolean;
};

/** Subject and text in one language. */
export function MessageFields({ id, locale, value, onChange, faults, disabled }: Props) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      <SubjectField
        id={fieldId(id, locale, 'subject')}
        lang={locale}
        value={value.subject}
        onChange={(subject) => onChange({ subject })}
        faults={faultsAt(faults, locale, 'subject')}
        disabled={disabled}
      />
      <BodyField
        id={fieldId(id, locale, 'body')}
        lang={locale}
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
