import { serve } from './serve.ts';
import { readSettings, SettingsError } from './settings.ts';

try {
  await serve(readSettings(), new URL('../dist/', import.meta.url));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
