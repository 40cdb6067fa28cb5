import type { Change } from '@ehpr/form-schemas';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { SettingChange } from '../../../shared/versions';
import { changeInWords, type ChangeInWords } from '../words/change';
import { settingInWords } from '../words/setting';
import { quoted } from '../words/terms';

/** Changes in words, by step, in the order of the form. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {byPart(changes).map(({ part, changes: ofPart }) => (
        <Box key={part}>
          <Typography variant="delta" tag="h3">
            {part}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
            {ofPart.map((change, index) => (
              <ChangeItem key={index} {...changeInWords(change)} />
            ))}
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}

/** What would hold beside the version. */
export function SettingList({ settings }: { settings: readonly SettingChange[] }) {
  return (
    <Box>
      <Typography variant="delta" tag="h3">
        Settings
      </Typography>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3} paddingTop={2}>
        {settings.map((change, index) => (
          <ChangeItem key={index} {...settingInWords(change)} />
        ))}
      </Flex>
    </Box>
  );
}

function ChangeItem({ done, what, before, after }: ChangeInWords) {
  return (
    <Box tag="li">
      <Typography tag="p">
        <Typography fontWeight="bold">{done}:</Typography> {what}
      </Typography>
      {(before !== undefined || after !== undefined) && (
        <Box tag="dl" paddingLeft={4} paddingTop={1}>
          {before !== undefined && <Side name="Before" text={before} />}
          {after !== undefined && <Side name="After" text={after} />}
        </Box>
      )}
    </Box>
  );
}

function Side({ name, text }: { name: string; text: string }) {
  return (
    <Flex gap={2} alignItems="baseline">
      <Typography tag="dt" textColor="neutral600" style={{ flex: '0 0 3.5rem' }}>
        {name}
      </Typography>
      <Typography tag="dd" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
        {text}
      </Typography>
    </Flex>
  );
}

type Part = { part: string; changes: Change[] };

/** Changes come in the order of the form, so that those of one part stand together. */
function byPart(changes: readonly Change[]): Part[] {
  const parts: Part[] = [];
  for (const change of changes) {
    const part = partOf(change);
    const last = parts.at(-1);
    if (last?.part === part) last.changes.push(change);
    else parts.push({ part, changes: [change] });
  }
  return parts;
}

function partOf(change: Change): string {
  if ('list' in change) return `Option list ${quoted(change.list)}`;
  return 'step' in change ? change.step.label : 'The form';
}
