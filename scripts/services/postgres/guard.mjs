// Stands between PostgreSQL and who started it: passes signals on, and stops PostgreSQL when the
// starter is gone, killed without a chance to do it.
import { spawn } from 'node:child_process';

/** @type {{ command: string, args: string[], options: { uid?: number, gid?: number } }} */
const { command, args, options } = JSON.parse(process.argv[2] ?? '');
const child = spawn(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });

process.channel?.unref();
process.on('disconnect', () => child.kill('SIGINT'));
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGQUIT', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal === 'SIGQUIT' ? signal : 'SIGINT'));
}
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
