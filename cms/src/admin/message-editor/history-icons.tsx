/** An arrow that turns back: the icons of the admin have none. */
export const UndoIcon = () => (
  <svg viewBox="0 0 32 32" width="16" height="16" aria-hidden="true" focusable="false">
    <path d="M13 5v6h8a8 8 0 0 1 0 16h-9v-3h9a5 5 0 0 0 0-10h-8v6l-8.5-7.5z" />
  </svg>
);

/** An arrow that turns forth again. */
export const RedoIcon = () => (
  <svg viewBox="0 0 32 32" width="16" height="16" aria-hidden="true" focusable="false">
    <path d="M19 5v6h-8a8 8 0 0 0 0 16h9v-3h-9a5 5 0 0 1 0-10h8v6l8.5-7.5z" />
  </svg>
);
