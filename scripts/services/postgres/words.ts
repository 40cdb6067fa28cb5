/** What PostgreSQL's own output means for who started it. */
export function meaningOf(output: string, { port, dataDir }: { port: number; dataDir: string }) {
  if (/No space left on device|Check free disk space/i.test(output)) {
    return `The disk that holds ${dataDir} is full: PostgreSQL cannot write.`;
  }
  if (/Address already in use|could not create any TCP\/IP sockets/i.test(output)) {
    return `Port ${port}, meant for PostgreSQL, is in use.`;
  }
  if (/Permission denied|has wrong ownership|invalid permissions/i.test(output)) {
    return `PostgreSQL may not use ${dataDir}: it belongs to another user of this machine.`;
  }
  if (/could not (create|map) .*shared memory/i.test(output)) {
    return 'The machine has no shared memory left for PostgreSQL.';
  }
  return `PostgreSQL did not start. Its last words:\n${output.trim().split('\n').slice(-8).join('\n')}`;
}
