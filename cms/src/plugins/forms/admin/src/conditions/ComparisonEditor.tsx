import { useEffect, useRef } from 'react';
import { operatorsFor } from '@ehpr/form-schemas';
import { Flex, Grid, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { ChoiceField } from './ChoiceField';
import type { DraftComparison } from './domain/draft-condition';
import { withOperator, withQuestion } from './domain/edit-condition';
import { operatorNames, operatorWords, valuesOf } from './domain/operator-words';
import type { Outlook } from './domain/outlook';
import { ValueField } from './ValueField';

type Props = {
  comparison: DraftComparison;
  outlook: Outlook;
  number: string;
  /** Whether it was just added: the keyboard goes on there. */
  takesFocus: boolean;
  onChange: (comparison: DraftComparison) => void;
  onRemove?: () => void;
};

/** One condition: question, operator, value. */
export function ComparisonEditor(props: Props) {
  const { comparison, outlook, number, takesFocus, onChange, onRemove } = props;
  const { question, operator } = comparison;
  const questionField = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) questionField.current?.focus();
  }, [takesFocus]);

  const asked = outlook.asked(question);
  const fault = outlook.fault(comparison);
  const errorAt = (field: string) => (fault?.beside === field ? fault.words : undefined);
  const questions = outlook.beside.map(({ definition, label, within }) => ({
    value: definition.key,
    label: within ? `${label} (${within})` : label,
  }));
  const fitting = asked ? operatorsFor(asked.definition.kind) : [];
  const lookAt = (key: string) => {
    const chosen = outlook.asked(key);
    if (chosen) onChange(withQuestion(comparison, chosen.definition));
  };
  const compareBy = (name: string) => {
    const chosen = operatorNames.find((each) => each === name);
    if (chosen) onChange(withOperator(comparison, chosen));
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {onRemove && (
        <Flex justifyContent="space-between">
          <Typography variant="pi" textColor="neutral600">
            Condition {number}
          </Typography>
          <IconButton label={`Remove condition ${number}`} variant="ghost" onClick={onRemove}>
            <Trash />
          </IconButton>
        </Flex>
      )}
      <ChoiceField
        ref={questionField}
        label="Question"
        placeholder="Choose an earlier question"
        choices={questions}
        chosen={question}
        nameOfGone={outlook.names.question}
        error={errorAt('question')}
        onChange={lookAt}
      />
      {question !== '' && (
        <Grid.Root gap={3}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <ChoiceField
              label="Comparison"
              choices={fitting.map((value) => ({ value, label: operatorWords[value] }))}
              chosen={operator}
              nameOfGone={() => operatorWords[operator]}
              error={errorAt('operator')}
              onChange={compareBy}
            />
          </Grid.Item>
          {valuesOf[operator] !== 'none' && (
            <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
              <ValueField
                comparison={comparison}
                outlook={outlook}
                error={errorAt('value')}
                onChange={onChange}
              />
            </Grid.Item>
          )}
        </Grid.Root>
      )}
    </Flex>
  );
}
