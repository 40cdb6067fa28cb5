import { Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';

type Props = {
  type: 'checkbox' | 'radio';
  name: string;
  label: string;
  isChosen: boolean;
  onChange: (isChosen: boolean) => void;
};

/** One thing to choose: the browser's own control, which everyone knows and all keys work with. */
export function Choice({ type, name, label, isChosen, onChange }: Props) {
  const id = useId();
  return (
    <Flex gap={2} alignItems="center" paddingTop={1} paddingBottom={1}>
      <input
        type={type}
        id={id}
        name={name}
        checked={isChosen}
        onChange={(event) => onChange(event.target.checked)}
        style={{ inlineSize: '1.6rem', blockSize: '1.6rem', flexShrink: 0 }}
      />
      <Typography tag="label" htmlFor={id} style={{ cursor: 'pointer', paddingBlock: '4px' }}>
        {label}
      </Typography>
    </Flex>
  );
}
