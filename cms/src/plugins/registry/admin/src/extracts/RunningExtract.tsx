import { Button, Flex, ProgressBar, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { counted } from '../../../../../admin/counted';
import type { ExtractRecord } from '../../../shared/extracts';
import { useAsking } from '../../../../../admin/use-asking';
import { hasEnded } from './words';

const everyMs = 1_000;

/** How far a download has come, and the way to stop it. */
export function RunningExtract({ id, onChanged }: { id: string; onChanged: () => void }) {
  const { post } = useFetchClient();
  const extract = useProgress(id, onChanged);
  const { isBusy, fault, ask } = useAsking();
  if (!extract) return <Typography>Starting the download …</Typography>;
  const { state, registrants, expected } = extract;
  const stop = () =>
    ask(async () => {
      await post(`/registry/extracts/${id}/stop`, {});
    });
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography role="status">{inWords(extract)}</Typography>
      {fault && (
        <Typography role="alert" textColor="danger600">
          {fault.message}.
        </Typography>
      )}
      {state === 'running' && (
        <Flex gap={4} alignItems="center">
          <ProgressBar
            aria-label="Progress of the download"
            value={expected > 0 ? Math.min(100, Math.round((100 * registrants) / expected)) : 0}
          />
          <Button size="S" variant="tertiary" loading={isBusy} onClick={() => void stop()}>
            Stop the download
          </Button>
        </Flex>
      )}
    </Flex>
  );
}

function inWords({ state, registrants, rows, expected }: ExtractRecord): string {
  switch (state) {
    case 'waiting':
      return 'Your browser is about to start the download.';
    case 'never-fetched':
      return 'The download did not start. Perhaps others are extracting just now: try again in a minute.';
    case 'running':
      return `${registrants.toLocaleString('en-CA')} of about ${counted(expected, 'registrant')} so far.`;
    case 'complete':
      return `Downloaded: ${counted(registrants, 'registrant')} in ${counted(rows, 'row')}. The file is where your browser keeps downloads.`;
    case 'stopped':
      return `The download was stopped after ${counted(registrants, 'registrant')}. The file is not whole.`;
    case 'failed':
      return 'The download broke off. The file is not whole. Try again.';
  }
}

/** Asks how an extract gets on until it has ended. */
function useProgress(id: string, onEnded: () => void): ExtractRecord | undefined {
  const { get } = useFetchClient();
  const [extract, setExtract] = useState<ExtractRecord>();
  const isOver = extract !== undefined && hasEnded(extract.state);

  useEffect(() => {
    if (isOver) {
      onEnded();
      return;
    }
    const abort = new AbortController();
    const look = () =>
      get<{ data: ExtractRecord }>(`/registry/extracts/${id}`, { signal: abort.signal })
        .then(({ data }) => setExtract(data.data))
        // The next look may be luckier.
        .catch(() => undefined);
    void look();
    const timer = setInterval(() => void look(), everyMs);
    return () => {
      clearInterval(timer);
      abort.abort();
    };
  }, [id, isOver, onEnded, get]);

  return extract;
}
