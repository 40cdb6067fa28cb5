import { Box, EmptyStateLayout, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useCallback, useState } from 'react';
import { Navigate, Link as RouterLink, useNavigate, useParams } from 'react-router-dom';
import { emptyMessage } from '../../../../../message/message-limits';
import { useReading } from '../../../../../admin/use-reading';
import type { NewTemplate, Template } from '../../../shared/templates';
import { outreachPaths, templatePath } from '../paths';
import { mayWriteCampaigns } from '../permissions';
import { TemplateForm } from './TemplateForm';

/** One template, new or kept: its name and its words. */
export function TemplatePage() {
  const { id = 'new' } = useParams();
  const navigate = useNavigate();
  const [made, setMade] = useState<string>();
  const [isGone, setIsGone] = useState(false);
  const open = useCallback(
    (of: string) => navigate(templatePath(of), { replace: true }),
    [navigate],
  );
  // One that is kept for the first time gets an address, and is still the one that is being written.
  const openMade = useCallback(
    (of: string) => {
      setMade(of);
      open(of);
    },
    [open],
  );
  if (isGone) return <Navigate to={outreachPaths.templates} replace />;
  const isNew = id === 'new' || id === made;
  const onDeleted = () => setIsGone(true);
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
          {isNew ? (
            <TemplateForm first={empty} onMade={openMade} onDeleted={onDeleted} />
          ) : (
            <Kept key={id} id={id} onMade={open} onDeleted={onDeleted} />
          )}
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

const empty: NewTemplate = { name: '', messages: { en: emptyMessage } };

type Props = { id: string; onMade: (id: string) => void; onDeleted: () => void };

function Kept({ id, ...done }: Props) {
  const reading = useReading<Template>(`/outreach/templates/${id}`);
  if (reading.kind === 'loading') return <Page.Loading />;
  if (reading.kind === 'failed') {
    return (
      <EmptyStateLayout content="This template could not be read. It may be deleted: look into the list of templates." />
    );
  }
  const template = reading.data;
  if (template.mayChange) return <TemplateForm first={template} kept={template} {...done} />;
  return (
    <>
      <Box background="primary100" borderColor="primary200" hasRadius padding={4} marginBottom={6}>
        <Typography>
          {template.who} made “{template.name}”. You can use it as it is, but not change or delete
          it. What you save here becomes a template of your own: give it another name.
        </Typography>
      </Box>
      <TemplateForm first={{ name: '', messages: template.messages }} {...done} />
    </>
  );
}
