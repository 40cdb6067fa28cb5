import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Impact } from '../../../shared/versions';
import { BlockerList } from '../changes/BlockerList';
import { ChangeList } from '../changes/ChangeList';
import { counted, listed } from '../words/terms';
import { warningInWords } from '../words/warning';
import { Section } from './Section';

/** What publishing the saved draft would change, what is in the way, and whom it touches. */
export function ImpactSection({ impact }: { impact: Impact }) {
  const { changes, blockers, warnings, registrants } = impact;
  const answered = registrants?.filter(({ count }) => count > 0) ?? [];
  return (
    <Section title="What publishing would change">
      <Typography>{summary(impact)}</Typography>
      {blockers.length > 0 && (
        <Part title="Before it can be published">
          <BlockerList blockers={blockers} />
        </Part>
      )}
      {warnings.length > 0 && (
        <Part title="What people will notice">
          <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '1.25rem' }}>
            {warnings.map((warning, index) => (
              <Typography key={index} tag="li">
                {warningInWords(warning)}
              </Typography>
            ))}
          </Box>
        </Part>
      )}
      {changes && changes.length > 0 && <ChangeList changes={changes} />}
      {changes && changes.length > 0 && answered.length > 0 && (
        <Typography textColor="neutral600">
          {`${listed(
            answered.map(
              ({ version, count }) => `${registrantsInWords(count)} answered version ${version}`,
            ),
            'and',
          )}. Their records stay in the words of their version.`}
        </Typography>
      )}
    </Section>
  );
}

export const registrantsInWords = (count: number) => counted(count, 'registrant');

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta" tag="h3">
        {title}
      </Typography>
      {children}
    </Flex>
  );
}

function summary({ live, changes, makesVersion, blockers }: Impact): string {
  const next = (live?.version ?? 0) + 1;
  if (!live && blockers.length === 0) {
    return 'The form was never published. Publishing the saved draft makes version 1.';
  }
  if (!live) return 'The form was never published.';
  if (!changes)
    return 'The saved draft cannot be read as a form yet, so its changes cannot be told.';
  if (changes.length === 0) {
    return makesVersion
      ? `The saved draft asks the same as version ${live.version}. Publishing puts it together anew, as version ${next}.`
      : `Nothing: the saved draft is version ${live.version}, which is live.`;
  }
  const many = counted(changes.length, 'change');
  if (blockers.length > 0) return `The saved draft has ${many}, and cannot be published yet.`;
  return makesVersion
    ? `Publishing the saved draft makes version ${next}, with ${many}:`
    : `The saved draft has ${many} that nobody who answers would notice. Publishing makes no new version.`;
}
