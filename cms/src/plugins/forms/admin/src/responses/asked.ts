import type { AskedCondition, ResponsesQuery } from '../../../shared/responses';

/** What staff typed and chose to find responses, as the fields have it. */
export type Asked = {
  words: string;
  version: string;
  from: string;
  to: string;
  conditions: Record<string, AskedCondition>;
};

export const nothingAsked: Asked = { words: '', version: '', from: '', to: '', conditions: {} };

/** What the server is asked for. Fields that are empty ask nothing. */
export function queryOf({ words, version, from, to, conditions }: Asked): ResponsesQuery {
  const asked = Object.values(conditions);
  return {
    ...(words.trim() && { words: words.trim() }),
    ...(version && { version: Number(version) }),
    ...(from && { from }),
    ...(to && { to }),
    ...(asked.length > 0 && { conditions: asked }),
  };
}
