import { Box, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { Impact } from '../../../shared/versions';
import { BlockerList } from '../changes/BlockerList';
import { ChangeList, SettingList } from '../changes/ChangeList';
import { peopleTouched, summaryOf } from '../words/impact';
import { warningInWords } from '../words/warning';

type Props = {
  impact: Impact;
  documentId: string;
  /** Called when someone follows a link to what is in the way. */
  onFollow?: () => void;
};

/** What publishing the saved draft would do, in full: it comes before the button and beside it. */
export function ImpactDetails({ impact, documentId, onFollow }: Props) {
  const { changes, settings, blockers, warnings } = impact;
  return (
    <>
      <Typography>{summaryOf(impact)}</Typography>
      {blockers.length > 0 && (
        <Part title="Before it can be published">
          <BlockerList documentId={documentId} blockers={blockers} onFollow={onFollow} />
        </Part>
      )}
      {warnings.length > 0 && (
        <Part title="What people will notice">
          <Points texts={warnings.map(warningInWords)} />
        </Part>
      )}
      {changes && changes.length > 0 && <ChangeList changes={changes} />}
      {settings.length > 0 && <SettingList settings={settings} />}
      {changes && changes.length > 0 && (
        <Part title="Whom it touches">
          <Points texts={peopleTouched(impact)} />
        </Part>
      )}
    </>
  );
}

function Points({ texts }: { texts: readonly string[] }) {
  return (
    <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '1.25rem' }}>
      {texts.map((text, index) => (
        <Typography key={index} tag="li" style={{ overflowWrap: 'anywhere' }}>
          {text}
        </Typography>
      ))}
    </Box>
  );
}

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
