import { Box, Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { Section } from '../../../../../admin/Section';
import type { Correctable } from '../../../shared/record';
import { registrantPath } from '../paths';
import { AnswerField } from './AnswerField';
import { ErrorSummary } from './ErrorSummary';
import { useCorrection } from './use-correction';

type Props = { documentId: string; present: Correctable; readAgain: () => void };

/** All questions that are asked of the person, each with a field for its answer. */
export function CorrectionForm(props: Props) {
  const correction = useCorrection(props);
  const { form, values, asked, isShown, change, errors, isBusy, save } = correction;
  return (
    <form
      id="correction"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save({ keepAside: false });
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
        <ErrorSummary correction={correction} />
        {form.steps.map((step) => {
          const questions = step.questions.filter(({ key }) => isShown(key));
          return questions.length === 0 ? null : (
            <Section key={step.key} title={step.title}>
              {questions.map((question) => (
                <AnswerField
                  key={question.key}
                  form={form}
                  within={form.schema}
                  question={question}
                  path={[question.key]}
                  value={values[question.key]}
                  asked={asked}
                  errors={errors}
                  onChange={(value) => change(question.key, value)}
                />
              ))}
            </Section>
          );
        })}
        <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
          <Flex gap={2} wrap="wrap">
            <Button type="submit" loading={isBusy}>
              Save the correction
            </Button>
            <LinkButton tag={RouterLink} to={registrantPath(props.documentId)} variant="tertiary">
              Cancel
            </LinkButton>
            <Typography variant="pi" textColor="neutral600">
              What was there before stays in the history.
            </Typography>
          </Flex>
        </Box>
      </Flex>
    </form>
  );
}
