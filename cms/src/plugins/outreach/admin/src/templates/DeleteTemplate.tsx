import { Button, Typography } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { Asking } from '../../../../../admin/Asking';
import type { Template } from '../../../shared/templates';

type Props = { template: Template; onDeleted: () => void };

/** Deletes a template, once it was asked. */
export function DeleteTemplate({ template: { id, name }, onDeleted }: Props) {
  const { del } = useFetchClient();
  const { toggleNotification } = useNotification();
  const remove = async () => {
    await del(`/outreach/templates/${id}`);
    toggleNotification({ type: 'success', message: `“${name}” was deleted.` });
    onDeleted();
  };
  return (
    <Asking
      trigger={<Button variant="danger-light">Delete the template</Button>}
      title="Delete the template?"
      doIt="Delete it"
      leaveIt="Keep it"
      isDangerous
      onDo={remove}
    >
      <Typography>
        “{name}” is deleted for all staff. Campaigns that were started from it stay as they are.
      </Typography>
    </Asking>
  );
}
