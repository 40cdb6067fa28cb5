import type { ChangeEvent, ReactNode } from 'react';

type Props = {
  type: 'radio' | 'checkbox';
  id: string;
  name: string | undefined;
  value: string;
  label: ReactNode;
  checked: boolean;
  describing?: string | undefined;
  invalid?: boolean | undefined;
  hidden?: boolean | undefined;
  onChange: (checked: boolean) => void;
};

/** One box or button to choose, as large as a thumb, its label a part of it. */
export function Choice({
  type,
  id,
  name,
  value,
  label,
  checked,
  describing,
  invalid,
  hidden,
  onChange,
}: Props) {
  return (
    <div className="choice" hidden={hidden}>
      <input
        className="choice__control"
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        aria-describedby={describing}
        aria-invalid={invalid ? true : undefined}
        onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.currentTarget.checked)}
      />
      <label className="choice__label" htmlFor={id}>
        {label}
      </label>
    </div>
  );
}
