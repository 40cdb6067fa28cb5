import { logLine } from '../src/logging/log-line';
import { env } from './env';

export default { level: env.LOG_LEVEL, format: { transform: logLine } };
