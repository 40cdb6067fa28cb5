import { styled } from 'styled-components';

/** The text as it is written. Tiptap would add a sheet of styles of its own. */
export const Prose = styled.div`
  border: 1px solid ${({ theme }) => theme.colors.neutral500};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};

  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: ${({ theme }) => theme.colors.primary600} 0 0 0 2px;
  }
  &[data-faulty='true'] {
    border-color: ${({ theme }) => theme.colors.danger600};
  }
  &[data-disabled='true'] {
    background: ${({ theme }) => theme.colors.neutral150};
  }

  .ProseMirror {
    min-height: 16rem;
    padding: 1.6rem;
    outline: none;
    font-size: 1.6rem;
    line-height: 1.5;
    white-space: break-spaces;
    overflow-wrap: anywhere;
    font-variant-ligatures: none;
  }
  .ProseMirror > * + * {
    margin-top: 1.2rem;
  }
  h2 {
    font-size: 2.2rem;
    font-weight: 700;
    line-height: 1.3;
  }
  h3 {
    font-size: 1.8rem;
    font-weight: 700;
    line-height: 1.3;
  }
  strong {
    font-weight: 700;
  }
  em {
    font-style: italic;
  }
  ul,
  ol {
    padding-left: 2.4rem;
  }
  ul {
    list-style: disc;
  }
  ol {
    list-style: decimal;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: underline;
  }
  .merge-word {
    border-radius: 2px;
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
  }
  .merge-word-unknown {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
    text-decoration: underline wavy;
  }
`;
