import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { useReading } from '../../../../../admin/use-reading';
import { emptyMessage } from '../../../../../message/message-limits';
import type { Template } from '../../../shared/templates';
import { outreachPaths } from '../paths';
import { mayWriteCampaigns } from '../permissions';
import { TemplateForm } from './TemplateForm';

/** One template, new or kept: its name and its words. */
export function TemplatePage() {
  const { id = 'new' } = useParams();
  return (
    <Page.Protect permissions={mayWriteCampaigns}>
      <Page.Main>
        <Page.Title>Template</Page.Title>
        <Layouts.Header
          title={id === 'new' ? 'New template' : 'Template'}
          navigationAction={
            <Link tag={RouterLink} to={outreachPaths.templates} startIcon={<ArrowLeft />}>
              Templates
            </Link>
          }
        />
        <Layouts.Content>
          {id === 'new' ? <NewTemplate /> : <KeptTemplate id={id} />}
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

const NewTemplate = () => <TemplateForm first={{ name: '', messages: { en: emptyMessage } }} />;

function KeptTemplate({ id }: { id: string }) {
  const reading = useReading<Template>(`/outreach/templates/${id}`);
  if (reading.kind === 'loading') return <Page.Loading />;
  if (reading.kind === 'failed') return <Page.Error />;
  return <TemplateForm first={reading.data} kept={reading.data} />;
}
