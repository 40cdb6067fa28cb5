import { defaultLocale } from '@ehpr/form-schemas';
import { Flex, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { counted } from '../../../../../admin/counted';
import type { TranslationStates } from '../../../shared/translations';
import { formUid } from '../paths';
import { maySeeVersions } from '../permissions';
import { openPlace } from '../publish/open-place';
import { useReading } from '../../../../../admin/use-reading';
import { languages } from './MissingTranslations';
import { TranslationList } from './TranslationList';

type Editing = {
  model: string;
  documentId?: string;
  document?: { locale?: string | null; updatedAt?: string };
};

/** Beside a form in another language: what counts there, and what is still to be written. */
export function TranslationPanel({ model, documentId, document }: Editing) {
  const { allowedActions } = useRBAC(maySeeVersions);
  const locale = document?.locale ?? defaultLocale;
  if (model !== formUid || !documentId || locale === defaultLocale) return null;
  if (!allowedActions['canRead']) return null;
  return {
    title: 'Translation',
    content: <Summary documentId={documentId} locale={locale} stamp={document?.updatedAt ?? ''} />,
  };
}

/** Opens a text of the form in the editor beside the panel; what is of no part is the form's title. */
function openText(keys: readonly string[]): void {
  if (keys.length === 0) document.querySelector<HTMLElement>('input[name="title"]')?.focus();
  else void openPlace(keys, new AbortController().signal);
}

type Props = { documentId: string; locale: string; stamp: string };

function Summary({ documentId, locale, stamp }: Props) {
  const reading = useReading<TranslationStates>(`/forms/${documentId}/translations`, stamp);
  const state =
    reading.kind === 'read'
      ? reading.data.translations.find((each) => each.locale === locale)
      : undefined;
  const list = { documentId, most: 8, onOpen: openText };
  return (
    <Flex id="form-translation" direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography>
        Only words are written here. Steps, questions, rules and options come from the English form,
        and what is left blank is said in English.
      </Typography>
      {state && state.missing.length === 0 && (
        <Typography>{`Nothing is missing in ${languages[state.locale]}.`}</Typography>
      )}
      {state && state.missing.length > 0 && (
        <>
          <Typography fontWeight="bold" tag="h3">
            {`${counted(state.missing.length, 'text')} to write`}
          </Typography>
          <TranslationList {...list} locale={state.locale} texts={state.missing} />
        </>
      )}
      {state && state.outdated.length > 0 && (
        <>
          <Typography fontWeight="bold" tag="h3">
            Reworded in English since
          </Typography>
          <TranslationList {...list} locale={state.locale} texts={state.outdated} />
        </>
      )}
    </Flex>
  );
}
