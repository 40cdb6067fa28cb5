import { Flex, Link, Tabs } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { Link as RouterLink, useParams, useSearchParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { languages } from '../../../../../admin/message-editor/languages';
import { useReading } from '../../../../../admin/use-reading';
import type { MessageLocale } from '../../../../../message/message';
import { isMailKind, mailKinds } from '../../../shared/mail-kinds';
import type { MailWording } from '../../../shared/wording';
import { LeavingUnsaved } from '../../../../../admin/LeavingUnsaved';
import { outreachPaths } from '../paths';
import { mayWordMails } from '../permissions';
import { useWording } from './use-wording';
import { WordingForm } from './WordingForm';

/** What one kind of mail says, in each of its languages. */
export function WordingPage() {
  const { kind = '' } = useParams();
  return (
    <Page.Protect permissions={mayWordMails}>
      <Page.Main>
        <Page.Title>Email wording</Page.Title>
        <Layouts.Header
          title={isMailKind(kind) ? mailKinds[kind].name : 'There is no such email'}
          {...(isMailKind(kind) && { subtitle: `Sent: ${inSentence(mailKinds[kind].when)}` })}
          navigationAction={
            <Link tag={RouterLink} to={outreachPaths.wordings} startIcon={<ArrowLeft />}>
              Email wording
            </Link>
          }
        />
        <Layouts.Content>{isMailKind(kind) && <Reading key={kind} kind={kind} />}</Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

const inSentence = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

function Reading({ kind }: { kind: string }) {
  const reading = useReading<MailWording>(`/outreach/wordings/${kind}`);
  if (reading.kind === 'loading') return <Page.Loading />;
  if (reading.kind === 'failed') return <Page.Error />;
  return <Languages first={reading.data} />;
}

function Languages({ first }: { first: MailWording }) {
  const [search] = useSearchParams();
  const locales = (['en', 'fr'] as const).filter((locale) => first.locales[locale]);
  const asked = locales.find((locale) => locale === search.get('locale'));
  const [chosen, setChosen] = useState<string>(asked ?? 'en');
  const wording = useWording(first);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
      <LeavingUnsaved isDirty={wording.isDirty} save={wording.saveAll} />
      <Tabs.Root value={chosen} onValueChange={setChosen} variant="simple">
        <Tabs.List aria-label="Languages of the email">
          {locales.map((locale) => (
            <Tabs.Trigger key={locale} value={locale}>
              {labelOf(locale, wording.isDirtyIn(locale))}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        {locales.map((locale) => (
          // Each stays, with what is written in it.
          <Language key={locale} value={locale} forceMount tabIndex={-1}>
            <WordingForm kind={first.kind} locale={locale} wording={wording} />
          </Language>
        ))}
      </Tabs.Root>
    </Flex>
  );
}

const labelOf = (locale: MessageLocale, isDirty: boolean): string =>
  `${languages[locale]}${isDirty ? ' (not saved)' : ''}`;

const Language = styled(Tabs.Content)`
  padding-top: ${({ theme }) => theme.spaces[4]};

  &[data-state='inactive'] {
    display: none;
  }
`;
