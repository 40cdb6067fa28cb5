// A mail service that takes whatever it is handed, at once, and knows how much that was. It runs as a
// process of its own, so that its work is none of the CMS's.
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';

const handedOver = new Map<string, number>();
let requests = 0;

createServer((from, to) => {
  const answer = (body: object) => {
    to.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  if (from.method !== 'POST') {
    const mails = [...handedOver.values()].reduce((sum, count) => sum + count, 0);
    return answer({ requests, chunks: handedOver.size, mails });
  }
  const key = String(from.headers['idempotency-key']);
  void json(from).then((body) => {
    const mails = [body].flat() as object[];
    requests += 1;
    handedOver.set(key, mails.length);
    answer({ data: mails.map((_, at) => ({ id: `${key}/${at}` })) });
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
