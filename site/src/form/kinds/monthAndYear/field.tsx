import { joinMonth, monthParts } from '@ehpr/form-schemas';
import { DateInputs } from '../../parts/date-inputs.tsx';
import { Grouped } from '../../parts/grouped.tsx';
import type { FieldProps } from '../field.ts';

export function MonthAndYearField(props: FieldProps) {
  return (
    <Grouped {...props}>
      <DateInputs
        {...props}
        order={['month', 'year']}
        parts={monthParts(props.value)}
        join={joinMonth}
      />
    </Grouped>
  );
}
