import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';
import type { PreviewedMail } from '../../../shared/preview';

const ways = { desktop: 'Desktop', phone: 'Phone', text: 'Plain text' } as const;
type Way = keyof typeof ways;

/** A mail with its subject, as wide as a desktop or a phone shows it, or without any format. */
export function ShownMail({ mail }: { mail: PreviewedMail }) {
  const [way, setWay] = useState<Way>('desktop');
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography>
        Subject: <strong lang={mail.language}>{mail.subject}</strong>
      </Typography>
      <Flex role="group" aria-label="How the mail is shown" gap={2} wrap="wrap">
        {(Object.keys(ways) as Way[]).map((each) => (
          <Button
            key={each}
            size="S"
            variant={each === way ? 'secondary' : 'tertiary'}
            aria-pressed={each === way}
            onClick={() => setWay(each)}
          >
            {ways[each]}
          </Button>
        ))}
      </Flex>
      <Around role="region" aria-label="The mail" tabIndex={0}>
        {way === 'text' ? (
          <Words lang={mail.language}>{mail.text}</Words>
        ) : (
          <Frame
            // Nothing in it may run, be sent or lead anywhere.
            sandbox=""
            srcDoc={withoutLeading(mail.html)}
            title={`The mail on a ${way}`}
            data-way={way}
          />
        )}
      </Around>
    </Flex>
  );
}

/** A sandbox opens no windows: a link that asks for one does nothing when it is pressed. */
const withoutLeading = (html: string): string =>
  html.replace(/<head(?=[\s>])[^>]*>/iu, (head) => `${head}<base target="_blank">`);

const Around = styled(Box)`
  max-width: 100%;
  overflow-x: auto;
  padding: ${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

const Frame = styled.iframe`
  display: block;
  width: 100%;
  min-width: 640px;
  height: 56rem;
  margin-inline: auto;
  border: 1px solid #8e8ea9;
  background: #ffffff;

  &[data-way='phone'] {
    width: 375px;
    min-width: 375px;
  }
`;

const Words = styled.pre`
  margin: 0;
  font-family: monospace;
  font-size: 1.4rem;
  line-height: 1.5;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
`;
