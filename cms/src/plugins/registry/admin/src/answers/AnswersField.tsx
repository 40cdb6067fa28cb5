import { Box, Field, Flex, Loader, Typography } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { AnswerList } from '../../../../../admin/answers/AnswerList';
import { useAnswersInWords } from './use-answers-in-words';

/** The answers of a registrant in place of their JSON: what was asked, and what was said. */
export function AnswersField({ label }: { label?: string }) {
  const { id } = useParams();
  const reading = useAnswersInWords(id);

  if (reading.kind === 'loading') return <Loader>Reading the answers</Loader>;
  if (reading.kind === 'failed') {
    return (
      <Field.Root error="The answers could not be read. Reload the page to try again.">
        <Field.Label>{label}</Field.Label>
        <Field.Error />
      </Field.Root>
    );
  }
  const { confirmationNumber, version, steps } = reading.answers;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Typography textColor="neutral600">
        Confirmation number {confirmationNumber}, in the words of form version {version}
      </Typography>
      {steps.map(({ key, title, items }) => (
        <Box key={key} tag="section">
          <Box paddingBottom={2}>
            <Typography variant="delta" tag="h2">
              {title}
            </Typography>
          </Box>
          <AnswerList items={items} />
        </Box>
      ))}
    </Flex>
  );
}
