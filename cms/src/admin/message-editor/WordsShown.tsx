import { Box, Flex, Typography } from '@strapi/design-system';
import { BlocksRenderer } from '@strapi/blocks-react-renderer';
import { styled } from 'styled-components';
import { languages } from './languages';
import { listsInItems } from '../../message/lists-in-items';
import type { MessageLocale, Messages } from '../../message/message';

/** The words of a mail, to be read and copied. */
export function WordsShown({ messages }: { messages: Messages }) {
  const locales = (['en', 'fr'] as const).filter((locale) => messages[locale]);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {locales.map((locale) => (
        <InLanguage key={locale} locale={locale} messages={messages} isNamed={locales.length > 1} />
      ))}
    </Flex>
  );
}

type Props = { locale: MessageLocale; messages: Messages; isNamed: boolean };

function InLanguage({ locale, messages, isNamed }: Props) {
  const message = messages[locale];
  if (!message) return null;
  return (
    <Box borderColor="neutral200" hasRadius padding={4}>
      {isNamed && (
        <Typography tag="p" variant="sigma" textColor="neutral600">
          {languages[locale]}
        </Typography>
      )}
      <Words lang={locale}>
        <Typography tag="p" fontWeight="bold">
          {message.subject || 'No subject'}
        </Typography>
        <BlocksRenderer content={listsInItems(message.body)} />
      </Words>
    </Box>
  );
}

/** The admin takes the looks of all text away. */
const Words = styled.div`
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;
  overflow-wrap: anywhere;

  > * + * {
    margin-block-start: 1.2rem;
  }

  h2,
  h3 {
    font-weight: 600;
    font-size: 1.6rem;
  }

  ul,
  ol {
    padding-inline-start: 2.4rem;
  }

  ul {
    list-style: disc;
  }

  ol {
    list-style: decimal;
  }

  strong {
    font-weight: 600;
  }

  em {
    font-style: italic;
  }

  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
`;
