import { Button, Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useAsking } from '../../../../../admin/use-asking';
import type { AskTest, TestOnItsWay } from '../../../shared/preview';

/** Sends the mail to whoever looks at it, and says what came of it. */
export function SendTest({ campaignId, asked }: { campaignId: string; asked: AskTest }) {
  const { post } = useFetchClient();
  const { isBusy, fault, ask } = useAsking();
  const [address, setAddress] = useState<string>();

  const send = async () => {
    setAddress(undefined);
    await ask(async () => {
      const path = `/outreach/campaigns/${campaignId}/test`;
      const { data } = await post<{ data: TestOnItsWay }>(path, asked);
      setAddress(data.data.address);
    });
  };

  return (
    <Flex gap={3} wrap="wrap" alignItems="center">
      <Button variant="secondary" loading={isBusy} onClick={() => void send()}>
        Send a test to me
      </Button>
      <Typography role="status">
        {address !== undefined && `A test is on its way to ${address}. Look into your mail.`}
      </Typography>
      {fault && (
        <Typography role="alert" textColor="danger600">
          {`No test was sent: ${fault.message}`}
        </Typography>
      )}
    </Flex>
  );
}
