import type { Words } from '../../../words/index.ts';
import { saidLeft } from './said-left.ts';

type Props = { left: number; limit: number; words: Words };

/** How many characters may still be typed: shown with every key, said aloud near the end only. */
export function CharactersLeft({ left, limit, words }: Props) {
  const fewer = saidLeft(left, limit);
  const nearEnd = fewer === undefined ? '' : words.fewerCharactersLeft(fewer);
  return (
    <>
      <p className={left < 0 ? 'hint hint--over' : 'hint'} aria-hidden="true">
        {left < 0 ? words.charactersTooMany(-left) : words.charactersLeft(left)}
      </p>
      <p className="visually-hidden" role="status">
        {left < 0 ? words.overCharacters(limit) : nearEnd}
      </p>
    </>
  );
}
