import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { counted } from '../../../../../admin/counted';
import type { FoundResponses, ResponsesOverview } from '../../../shared/responses';
import { formPath } from '../paths';
import { maySeeResponses } from '../permissions';
import { useReading } from '../../../../../admin/use-reading';
import { Section } from '../../../../../admin/Section';
import { availabilityInWords } from '../words/availability';
import { nothingAsked, queryOf } from './asked';
import { DownloadButton } from './DownloadButton';
import { FoundTable } from './FoundTable';
import { SearchForm } from './SearchForm';
import { useFound } from './use-found';

/** The responses to a form: how many, some of them found, and all of them as a table. */
export function ResponsesPage() {
  const { documentId = '' } = useParams();
  return (
    <Page.Protect permissions={maySeeResponses}>
      <Responses documentId={documentId} />
    </Page.Protect>
  );
}

function Responses({ documentId }: { documentId: string }) {
  const overview = useReading<ResponsesOverview>(`/forms/${documentId}/responses`);
  const [{ query, page }, setAsked] = useState({ query: queryOf(nothingAsked), page: 1 });
  const finding = useFound(documentId, query, page);
  if (overview.kind === 'loading') return <Page.Loading />;
  if (overview.kind === 'failed') return <Page.Error />;

  const { title, slug, total, availability } = overview.data;
  const found = finding.kind === 'found' ? finding.found : undefined;
  const shown = found ?? (finding.kind === 'searching' ? finding.before : undefined);
  return (
    <Page.Main>
      <Page.Title>{`Responses to ${title}`}</Page.Title>
      <Layouts.Header
        title="Responses"
        subtitle={title}
        navigationAction={
          <Link tag={RouterLink} to={formPath(documentId)} startIcon={<ArrowLeft />}>
            Back to the form
          </Link>
        }
        primaryAction={
          <DownloadButton
            documentId={documentId}
            slug={slug}
            query={query}
            count={shown?.total ?? 0}
          />
        }
      />
      <Layouts.Content>
        <Flex id="responses" direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <Typography>
            {availabilityInWords(availability)} {counted(total, 'response')} in all.
          </Typography>
          <SearchForm
            overview={overview.data}
            onSearch={(asked) => setAsked({ query: queryOf(asked), page: 1 })}
          />
          <Section title="Found">
            <Typography aria-live="polite">
              {finding.kind === 'failed' && `The responses could not be searched. ${finding.why}.`}
              {finding.kind === 'searching' && 'Searching …'}
              {found && summary(found, total)}
            </Typography>
            {shown && shown.rows.length > 0 && (
              <FoundTable documentId={documentId} overview={overview.data} found={shown} />
            )}
            {shown && shown.pages > 1 && (
              <Pages found={shown} onTurn={(to) => setAsked({ query, page: to })} />
            )}
          </Section>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

function summary({ total: found, page, pages }: FoundResponses, total: number): string {
  if (total === 0) return 'There are no responses yet.';
  if (found === 0) return 'No response fits. Ask for less, or show all.';
  const where = pages > 1 ? `, page ${page} of ${pages}` : '';
  return `${counted(found, 'response')}${where}.`;
}

function Pages({ found, onTurn }: { found: FoundResponses; onTurn: (page: number) => void }) {
  const { page, pages } = found;
  return (
    <Flex tag="nav" aria-label="Pages" gap={2}>
      <Button variant="tertiary" disabled={page === 1} onClick={() => onTurn(page - 1)}>
        Later ones
      </Button>
      <Button variant="tertiary" disabled={page === pages} onClick={() => onTurn(page + 1)}>
        Earlier ones
      </Button>
    </Flex>
  );
}
