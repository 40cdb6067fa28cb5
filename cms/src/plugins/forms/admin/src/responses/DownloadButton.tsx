import { DownloadCsv } from '../../../../../admin/DownloadCsv';
import type { QueryHeader, ResponsesQuery } from '../../../shared/responses';

const queryHeader: QueryHeader = 'x-responses-query';

type Props = { documentId: string; slug: string; query: ResponsesQuery; count: number };

/** Takes the responses that are shown, on all pages, as a table for spreadsheets. */
export const DownloadButton = ({ documentId, slug, query, count }: Props) => (
  <DownloadCsv
    path={`/forms/${documentId}/responses/file`}
    headers={{ [queryHeader]: encodeURIComponent(JSON.stringify(query)) }}
    name={`${slug}.csv`}
    disabled={count === 0}
  />
);
