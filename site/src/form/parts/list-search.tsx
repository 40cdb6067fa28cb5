import type { Path } from '@ehpr/form-schemas';
import { fieldId } from '../names.ts';
import type { Words } from '../../words/index.ts';

type Props = {
  path: Path;
  query: string;
  /** How many options the search shows. */
  found: number;
  words: Words;
  onSearch: (query: string) => void;
};

/** Narrows a long list to what a person looks for. It is no answer: nothing of it is posted. */
export function ListSearch({ path, query, found, words, onSearch }: Props) {
  const id = `${fieldId(path)}-search`;
  return (
    <div className="list-search">
      <label className="list-search__label" htmlFor={id}>
        {words.searchList}
      </label>
      <input
        id={id}
        className="input"
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter in a form goes on to the next step.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p className="hint" role="status">
        {query.trim() !== '' && words.found(found)}
      </p>
    </div>
  );
}
