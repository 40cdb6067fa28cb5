import {
  Box,
  Button,
  Field,
  Flex,
  Link,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ArrowClockwise, ArrowLeft } from '@strapi/icons';
import { Layouts, Page, useFetchClient, useRBAC } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { Link as RouterLink, useParams } from 'react-router-dom';
import type { MadePreview } from '../../../shared/preview';
import { BlockerList } from '../changes/BlockerList';
import { formPath } from '../paths';
import { mayOpenForms, mayPreview } from '../permissions';
import { Section } from '../../../../../admin/Section';
import { moment } from '../words/publication';

/** The saved draft of a form, as people would have it, to try before it is published. */
export function PreviewPage() {
  const { documentId = '' } = useParams();
  return (
    <Page.Protect permissions={mayPreview}>
      <PreviewOfForm documentId={documentId} />
    </Page.Protect>
  );
}

type Made = { kind: 'loading' } | { kind: 'failed' } | MadePreview;

function PreviewOfForm({ documentId }: { documentId: string }) {
  const { post } = useFetchClient();
  const { allowedActions } = useRBAC(mayOpenForms);
  const [made, setMade] = useState<Made>({ kind: 'loading' });
  const [times, setTimes] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    post<{ data: MadePreview }>(`/forms/${documentId}/preview`)
      .then(({ data }) => isCurrent && setMade(data.data))
      .catch(() => isCurrent && setMade({ kind: 'failed' }));
    return () => {
      isCurrent = false;
    };
  }, [documentId, post, times]);

  if (made.kind === 'loading') return <Page.Loading />;
  if (made.kind === 'failed') return <Page.Error />;
  const back = allowedActions['canRead'] && (
    <Link tag={RouterLink} to={formPath(documentId)} startIcon={<ArrowLeft />}>
      Back to the form
    </Link>
  );
  const again = (
    <Button
      variant="tertiary"
      startIcon={<ArrowClockwise />}
      onClick={() => setTimes((count) => count + 1)}
    >
      Load the saved draft again
    </Button>
  );
  return (
    <Page.Main>
      <Page.Title>{`Preview of ${made.title}`}</Page.Title>
      <Layouts.Header
        title="Preview"
        subtitle={made.title}
        navigationAction={back}
        primaryAction={again}
      />
      <Layouts.Content>
        <Flex id="preview" direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {made.kind === 'unsound' ? (
            <Section title="The saved draft cannot be shown yet">
              <Typography>These have to be put right first:</Typography>
              <BlockerList documentId={documentId} blockers={made.blockers} />
            </Section>
          ) : (
            <Frame preview={made} />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

const languages = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'French' },
] as const;
type Language = (typeof languages)[number]['value'];

const widths = [
  { value: 'phone', label: 'Phone, 375 pixels', width: '375px' },
  { value: 'desktop', label: 'As wide as this page', width: '100%' },
] as const;

function Frame({ preview }: { preview: Extract<MadePreview, { kind: 'made' }> }) {
  const [language, setLanguage] = useState<Language>('en');
  const [device, setDevice] = useState<string>('phone');
  const address = preview.addresses[language];
  const width = widths.find(({ value }) => value === device)?.width ?? '100%';
  return (
    <Section title="Try it as people would">
      <Typography>
        This is the draft as it was last saved: what you have not saved is not in it. Nothing that
        you answer here is stored, and no mail is sent. It can be looked at for an hour, until{' '}
        {moment(preview.expiresAt)}
      </Typography>
      <Flex gap={4} wrap="wrap" alignItems="end">
        <Choice
          label="Language"
          options={languages}
          value={language}
          onChange={(chosen) => setLanguage(chosen as Language)}
        />
        <Choice label="Width" options={widths} value={device} onChange={setDevice} />
        <Link href={address} isExternal>
          Open it in a window of its own
        </Link>
      </Flex>
      <Box
        background="neutral150"
        hasRadius
        padding={{ initial: 0, medium: 4 }}
        style={{ overflowX: 'auto' }}
      >
        <iframe
          key={address}
          src={address}
          title={`The form in ${language === 'en' ? 'English' : 'French'}`}
          style={{
            display: 'block',
            width,
            maxWidth: '100%',
            height: '45rem',
            marginInline: 'auto',
            border: '1px solid #8e8ea9',
            background: '#ffffff',
          }}
        />
      </Box>
    </Section>
  );
}

type ChoiceProps = {
  label: string;
  options: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
};

function Choice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <Field.Root minWidth="14rem">
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(chosen) => onChange(String(chosen))}>
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
