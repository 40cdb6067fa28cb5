import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { isAsked, isRecord, questionSchema, type Answers } from '@ehpr/form-schemas';
import { AnswerField } from './AnswerField';
import type { FieldProps } from './field';
import { Grouped } from './Grouped';

/** Rows of answers to the same questions: one can be added, and each taken out. */
export function RowsAnswer(props: FieldProps) {
  const { within, question, path, value, asked, onChange } = props;
  const schema = questionSchema(within, question.key) ?? {};
  const rowSchema = schema.items ?? {};
  const given: Answers[] = Array.isArray(value) ? value.filter(isRecord) : [];
  const rows = given.length > 0 ? given : [{}];
  const name = question.rowLabel ?? question.label;
  const askedRows = asked[question.key];
  const askedRow = (index: number): Answers => {
    const row: unknown = Array.isArray(askedRows) ? askedRows[index] : undefined;
    return isRecord(row) ? row : {};
  };
  return (
    <Grouped {...props}>
      {rows.map((row, index) => (
        <Box key={index} background="neutral100" hasRadius padding={4}>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Flex justifyContent="space-between" gap={2} wrap="wrap">
              <Typography fontWeight="bold">{`${name} ${index + 1}`}</Typography>
              {rows.length > 1 && (
                <Button
                  variant="tertiary"
                  onClick={() => onChange(rows.filter((_row, other) => other !== index))}
                >
                  {`Remove ${name} ${index + 1}`}
                </Button>
              )}
            </Flex>
            {(question.questions ?? [])
              .filter(({ key }) => isAsked(rowSchema, key, askedRow(index)))
              .map((each) => (
                <AnswerField
                  {...props}
                  key={each.key}
                  within={rowSchema}
                  question={each}
                  path={[...path, index, each.key]}
                  value={row[each.key]}
                  onChange={(said) =>
                    onChange(
                      rows.map((other, at) =>
                        at === index ? { ...other, [each.key]: said } : other,
                      ),
                    )
                  }
                />
              ))}
          </Flex>
        </Box>
      ))}
      {rows.length < (schema.maxItems ?? Number.POSITIVE_INFINITY) && (
        <Flex>
          <Button variant="tertiary" onClick={() => onChange([...rows, {}])}>
            {`Add ${name} ${rows.length + 1}`}
          </Button>
        </Flex>
      )}
    </Grouped>
  );
}
