const opensIsolate = /[\u2066-\u2068]/u;
const opensEmbedding = /[\u202a\u202b\u202d\u202e]/u;
const endOfIsolate = '\u2069';
const endOfEmbedding = '\u202c';

/**
 * A text that ends whatever direction of writing it has begun by marks, so that what is written after
 * it, in a page, a mail or a table, keeps a direction of its own. A text without such marks is as it was.
 */
export function closingDirections(text: string): string {
  const open: string[] = [];
  let own = '';
  for (const character of text) {
    const isEnd = character === endOfIsolate || character === endOfEmbedding;
    if (opensIsolate.test(character)) open.push(endOfIsolate);
    else if (opensEmbedding.test(character)) open.push(endOfEmbedding);
    else if (isEnd && open.at(-1) === character) open.pop();
    // An end of what the text has not begun would end what stands around it.
    else if (isEnd) continue;
    own += character;
  }
  return own + open.reverse().join('');
}
