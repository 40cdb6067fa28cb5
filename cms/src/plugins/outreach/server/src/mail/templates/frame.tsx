import type { ReactNode } from 'react';
import { Body, Container, Head, Heading, Hr, Html, Preview, Text } from 'react-email';

const font = { fontFamily: 'BC Sans, Noto Sans, Verdana, Arial, sans-serif' };
export const text = { ...font, fontSize: '16px', lineHeight: '24px', margin: '0 0 16px' };
const small = { ...text, fontSize: '14px', lineHeight: '20px' };
const title = { ...font, fontSize: '24px', lineHeight: '32px', margin: '0 0 16px' };
/** Told apart by its line: the component's own blue is unreadable on some dark backgrounds. */
export const link = { color: 'inherit', textDecorationLine: 'underline' };
export const heading = { ...font, fontSize: '18px', lineHeight: '24px', margin: '24px 0 8px' };

const previewLength = 120;

type FrameProps = {
  language: string;
  title: string;
  /** The line that an inbox shows beside the subject, as far as there is room for it. */
  preview: string;
  footer: ReactNode;
  children: ReactNode;
};

/**
 * What every mail looks like. It names no colours, so that a reader's own, light or dark, hold and
 * keep their contrast.
 */
export const Frame = ({ language, title: name, preview, footer, children }: FrameProps) => (
  <Html lang={language} dir="ltr">
    <Head>
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
    </Head>
    <Preview>{preview.slice(0, previewLength)}</Preview>
    <Body style={{ margin: 0, padding: '16px' }}>
      <Container style={{ maxWidth: '560px' }}>
        <Heading as="h1" style={title}>
          {name}
        </Heading>
        {children}
        <Hr style={{ borderTop: '1px solid', margin: '24px 0 16px' }} />
        <Text style={small}>{footer}</Text>
      </Container>
    </Body>
  </Html>
);
