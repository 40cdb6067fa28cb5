import { createGlobalStyle } from 'styled-components';

/** Takes the places away that fields of other kinds leave empty in the grid of a question. */
export const OnlyFilledCells = createGlobalStyle`
  div:has(> div > [data-question-key]) > div:empty {
    display: none;
  }
`;
