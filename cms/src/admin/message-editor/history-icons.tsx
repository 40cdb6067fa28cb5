/** An arrow that turns back: the icons of the admin have none. */
export const UndoIcon = () => (
  <svg viewBox="0 0 32 32" width="16" height="16" aria-hidden="true" focusable="false">
    <path {...stroke} d="M13 6 6 13l7 7M6 13h13a7 7 0 0 1 0 14h-7" />
  </svg>
);

/** An arrow that turns forth again. */
export const RedoIcon = () => (
  <svg viewBox="0 0 32 32" width="16" height="16" aria-hidden="true" focusable="false">
    <path {...stroke} d="m19 6 7 7-7 7M26 13H13a7 7 0 0 0 0 14h7" />
  </svg>
);

const stroke = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;
