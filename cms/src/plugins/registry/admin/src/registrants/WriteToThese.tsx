import { Button, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import { useAsking } from '../../../../../admin/use-asking';
import { campaignPath } from '../paths';
import { mayWriteToRegistrants } from '../permissions';
import { useMay } from '../use-may';

/** Begins a campaign to those whom a search means. Nothing is sent before it is written and confirmed. */
export function WriteToThese({ query }: { query: string }) {
  const may = useMay(mayWriteToRegistrants);
  const { post } = useFetchClient();
  const navigate = useNavigate();
  const { isBusy, fault, ask } = useAsking();
  if (!may) return null;
  const begin = () =>
    ask(async () => {
      const { data } = await post<{ data: { id: string } }>('/outreach/campaigns', { query });
      navigate(campaignPath(data.data.id));
    });
  return (
    <>
      <Button size="S" loading={isBusy} onClick={() => void begin()}>
        Write to these
      </Button>
      {fault && (
        <Typography role="alert" textColor="danger600">
          {fault.message}.
        </Typography>
      )}
    </>
  );
}
