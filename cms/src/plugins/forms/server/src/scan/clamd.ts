import { connect } from 'node:net';
import type { Scan, Verdict } from './scan';

const patienceMs = 30_000;
const chunkSize = 64 * 1024;
/** A verdict is one short line. */
const longestReply = 4096;

/**
 * A scan by ClamAV's daemon at `host:port`, with its command INSTREAM: chunks, each after its length
 * in four bytes, and an empty one at the end.
 */
export function clamdScan(address: { host: string; port: number }): Scan {
  return (content) =>
    new Promise((resolve) => {
      const socket = connect(address);
      let reply = '';
      const settle = (verdict: Verdict) => {
        resolve(verdict);
        socket.destroy();
      };
      socket.setTimeout(patienceMs, () => settle({ kind: 'unavailable', why: 'timeout' }));
      socket.on('error', (error: NodeJS.ErrnoException) =>
        settle({ kind: 'unavailable', why: error.code ?? 'error' }),
      );
      socket.on('connect', () => {
        socket.write('zINSTREAM\0');
        for (let at = 0; at < content.length; at += chunkSize) {
          const chunk = content.subarray(at, at + chunkSize);
          socket.write(lengthOf(chunk));
          socket.write(chunk);
        }
        socket.write(lengthOf(new Uint8Array()));
      });
      socket.on('data', (data) => {
        reply += data.toString('latin1');
        if (reply.includes('\0') || reply.length > longestReply) settle(verdictOf(reply));
      });
      socket.on('end', () => settle(verdictOf(reply)));
    });
}

function lengthOf(chunk: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

/** What names the virus is left out: nobody here acts on it. */
function verdictOf(reply: string): Verdict {
  const said = reply.replace(/\0.*$/su, '').trim();
  if (said === 'stream: OK') return { kind: 'clean' };
  if (/^stream: .+ FOUND$/u.test(said)) return { kind: 'infected' };
  return { kind: 'unavailable', why: 'an answer that is no verdict' };
}
