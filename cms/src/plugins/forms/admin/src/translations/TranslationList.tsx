import { Box, Link, Typography } from '@strapi/design-system';
import type { MouseEvent } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import type { TranslationState } from '../../../shared/translations';
import { placePath, translationPath } from '../paths';
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

type Props = {
  documentId: string;
  locale: TranslationState['locale'];
  texts: readonly Text[];
  most?: number;
  /** Opens a text of the form, by the keys of the parts that it stands in, where its editor is open. */
  onOpen?: (keys: readonly string[]) => void;
};

/** Texts to translate: where each stands, as a link that opens it, and what it says in English. */
export function TranslationList({ documentId, locale, texts, most = texts.length, onOpen }: Props) {
  return (
    <Box tag="ul" style={{ listStyle: 'disc', paddingInlineStart: '1.25rem' }}>
      {texts.slice(0, most).map((text, index) => (
        <Typography key={index} tag="li" style={{ overflowWrap: 'anywhere' }}>
          <Place text={text} to={pathTo(documentId, locale, text)} onOpen={onOpen} />
          {` ${quoted(text.own)}`}
          {'before' in text && ` It was ${quoted(text.before)} before.`}
        </Typography>
      ))}
      {texts.length > most && <Typography tag="li">{`and ${texts.length - most} more`}</Typography>}
    </Box>
  );
}

type PlaceProps = Pick<Props, 'onOpen'> & { text: Text; to: string | undefined };

function Place({ text, to, onOpen }: PlaceProps) {
  const name = `${placeOf(text)}, ${fieldNames[text.field]}`;
  if (to === undefined) return name;
  return (
    <Link
      tag={RouterLink}
      to={to}
      onClick={(event: MouseEvent) => {
        if (!onOpen || isOfOptions(text)) return;
        // What was written and not saved stays: the editor is not left.
        event.preventDefault();
        onOpen(text.path);
      }}
    >
      {name}
    </Link>
  );
}

/** Where a text is translated: what options are called, beside their English. */
function pathTo(documentId: string, locale: string, text: Text): string | undefined {
  if (text.list !== undefined) return undefined;
  return isOfOptions(text)
    ? placePath(documentId, text.place)
    : translationPath(documentId, locale, text.path);
}

const isOfOptions = ({ field }: Text) => field === 'option';

function placeOf({ place, list }: Text): string {
  if (list !== undefined) return `Option list ${quoted(list)}`;
  return place.length > 0 ? place.join(' › ') : 'The form';
}
