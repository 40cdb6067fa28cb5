import { Box } from '@strapi/design-system';

/** The words of an option, which go on in the next line where a screen is narrow. */
export function OptionWords({ children }: { children: string }) {
  return (
    <Box tag="span" display="block" maxWidth="min(56rem, 75vw)" style={{ whiteSpace: 'normal' }}>
      {children}
    </Box>
  );
}
