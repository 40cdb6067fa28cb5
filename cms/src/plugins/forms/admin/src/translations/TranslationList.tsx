import { Box, Typography } from '@strapi/design-system';
import type { TranslationState } from '../../../shared/translations';
import { quoted } from '../words/terms';

type Text = TranslationState['missing'][number] | TranslationState['outdated'][number];

const fieldNames: Record<Text['field'], string> = {
  title: 'title',
  intro: 'introduction',
  label: 'question',
  hint: 'hint',
  rowLabel: 'name of a row',
  statement: 'statement',
  message: 'message',
  option: 'option',
};

type Props = { texts: readonly Text[]; most?: number };

/** Texts to translate: where each stands, and what it says in English. */
export function TranslationList({ texts, most = texts.length }: Props) {
  return (
    <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '1.25rem' }}>
      {texts.slice(0, most).map((text, index) => (
        <Typography key={index} tag="li" style={{ overflowWrap: 'anywhere' }}>
          {`${placeOf(text)}, ${fieldNames[text.field]}: ${quoted(text.own)}`}
          {'before' in text && ` It was ${quoted(text.before)} before.`}
        </Typography>
      ))}
      {texts.length > most && <Typography tag="li">{`and ${texts.length - most} more`}</Typography>}
    </Box>
  );
}

function placeOf({ place, list }: Text): string {
  if (list !== undefined) return `Option list ${quoted(list)}`;
  return place.length > 0 ? place.join(' › ') : 'The form';
}
