import { Box, Typography } from '@strapi/design-system';
import type { MessageFault, MessageLocale } from '../../message/message';
import { languages } from './languages';

type Props = {
  faults: readonly MessageFault[];
  /** Whether there is more than one language to tell apart. */
  namesLanguage: boolean;
  addressOf: (locale: MessageLocale, field: MessageFault['field']) => string;
  onGo: (locale: MessageLocale, field: MessageFault['field']) => void;
};

/** What has to be put right before a mail can be sent, with a way to each field. */
export function FaultSummary({ faults, namesLanguage, addressOf, onGo }: Props) {
  if (faults.length === 0) return <Box role="alert" />;
  return (
    <Box
      role="alert"
      background="danger100"
      borderColor="danger200"
      hasRadius
      padding={4}
      marginBottom={4}
    >
      <Typography tag="h3" variant="delta">
        Put this right before it can be sent
      </Typography>
      <Box tag="ul" paddingTop={2}>
        {faults.map(({ locale, field, message }, index) => (
          <Box key={index} tag="li" paddingBottom={1}>
            <Typography
              tag="a"
              href={`#${addressOf(locale, field)}`}
              textColor="neutral800"
              onClick={(event: { preventDefault(): void }) => {
                event.preventDefault();
                onGo(locale, field);
              }}
            >
              {namesLanguage ? `${languages[locale]}: ${message}` : message}
            </Typography>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
