import type { ReadableQuestion } from '@ehpr/form-schemas';
import { Box, Flex, Typography } from '@strapi/design-system';
import { sourceInWords } from '../words/choices';
import { conditionInWords } from '../words/condition';
import { kindNames, ruleNames, valueInWords } from '../words/terms';

/** A question of a version: what it says, takes and depends on. */
export function QuestionAsItWas({ question }: { question: ReadableQuestion }) {
  const { label, hint, kind, required, askedWhen, choices, rules, questions } = question;
  const facts = [
    `${kindNames[kind]}${required ? ', must be answered' : ''}`,
    ...(askedWhen ? [`Asked if ${conditionInWords(askedWhen)}`] : []),
    ...(choices ? [`Choices: ${sourceInWords(choices)}`] : []),
    ...rules.map(({ rule, value }) => `${upper(ruleNames[rule])}: ${valueInWords(rule, value)}`),
  ];
  return (
    <Box tag="li" style={{ overflowWrap: 'anywhere' }}>
      <Typography tag="h3" fontWeight="bold">
        {label}
      </Typography>
      {hint && (
        <Typography tag="p" style={{ whiteSpace: 'pre-line' }}>
          {hint}
        </Typography>
      )}
      {facts.map((fact, index) => (
        <Typography key={index} tag="p" variant="pi" textColor="neutral600">
          {fact}
        </Typography>
      ))}
      {questions && (
        <Flex
          tag="ol"
          direction="column"
          alignItems="stretch"
          gap={3}
          paddingTop={3}
          paddingLeft={6}
        >
          {questions.map((inRow) => (
            <QuestionAsItWas key={inRow.key} question={inRow} />
          ))}
        </Flex>
      )}
    </Box>
  );
}

const upper = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
