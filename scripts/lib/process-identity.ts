import { existsSync, readFileSync } from 'node:fs';

/**
 * Names a living process so that its number, used again by another one later, is not mistaken for
 * it; undefined when there is none. Where the system does not say when a process started, the
 * number has to do.
 */
export function identityOf(pid: number): string | undefined {
  if (!isAlive(pid)) return undefined;
  try {
    const fields = afterName(readFileSync(`/proc/${pid}/stat`, 'utf8'));
    const [state, startedAt] = [fields[0], fields[19]];
    return state === 'Z' ? undefined : `${pid}:${startedAt ?? ''}`;
  } catch {
    return existsSync('/proc/self/stat') ? undefined : `${pid}:`;
  }
}

/** Whether the process that an identity names is still there. */
export function isThere(identity: string): boolean {
  return identityOf(Number.parseInt(identity, 10)) === identity;
}

// The second field is the program's name in brackets and may hold spaces.
const afterName = (stat: string) => stat.slice(stat.lastIndexOf(')') + 2).split(' ');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
