import { Button, Field, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState, type FormEvent } from 'react';
import { moment } from '../../../../../admin/moment';
import { useAsking } from '../../../../../admin/use-asking';
import type { BlockOfAddress } from '../../../shared/blocked-address';

type Told = { address: string; block: BlockOfAddress; isLifted: boolean };

/** Asks for an address, says whether mail goes there, and lets it go again. */
export function FindBlock() {
  const { post } = useFetchClient();
  const { isBusy, fault, ask } = useAsking();
  const [address, setAddress] = useState('');
  const [told, setTold] = useState<Told>();

  const look = async (event: FormEvent) => {
    event.preventDefault();
    setTold(undefined);
    await ask(async () => {
      const { data } = await post<{ data: BlockOfAddress }>('/outreach/blocked-addresses/look', {
        address,
      });
      setTold({ address, block: data.data, isLifted: false });
    });
  };
  const lift = async ({ address }: Told) => {
    await ask(async () => {
      await post('/outreach/blocked-addresses/lift', { address });
      setTold({ address, block: null, isLifted: true });
    });
  };

  return (
    <Flex direction="column" alignItems="flex-start" gap={4}>
      <form onSubmit={(event) => void look(event)} noValidate>
        <Flex direction="column" alignItems="flex-start" gap={4}>
          <Field.Root
            name="address"
            error={fault?.message}
            hint="Letting mail through, and looking here, is noted in the audit, without the address."
          >
            <Field.Label>Email address</Field.Label>
            <Field.Input
              type="email"
              autoComplete="off"
              maxLength={254}
              value={address}
              onChange={({ target }: { target: HTMLInputElement }) => setAddress(target.value)}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
          <Button type="submit" loading={isBusy}>
            Look
          </Button>
        </Flex>
      </form>
      <Flex role="status" direction="column" alignItems="flex-start" gap={3}>
        {told && <Typography>{inWords(told)}</Typography>}
      </Flex>
      {told?.block && (
        <Button variant="secondary" loading={isBusy} onClick={() => void lift(told)}>
          Let mail go there again
        </Button>
      )}
    </Flex>
  );
}

function inWords({ address, block, isLifted }: Told): string {
  if (isLifted) return `Mail goes to ${address} again, from the next one on.`;
  if (block === null) return `Nothing is blocked: mail goes to ${address}.`;
  return block.because === 'bounced'
    ? `Nothing is sent to ${address}: mail came back for good on ${moment(block.since)}.`
    : `Only what is asked for is sent to ${address}: mail was called spam there on ${moment(block.since)}.`;
}
