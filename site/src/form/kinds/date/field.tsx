import { dateParts, joinDate } from '@ehpr/form-schemas';
import { DateInputs } from '../../parts/date-inputs.tsx';
import { Grouped } from '../../parts/grouped.tsx';
import type { FieldProps } from '../field.ts';

export function DateField(props: FieldProps) {
  return (
    <Grouped {...props}>
      <DateInputs
        {...props}
        order={['day', 'month', 'year']}
        parts={dateParts(props.value)}
        join={joinDate}
      />
    </Grouped>
  );
}
