import { env } from './env';

export default {
  connection: {
    client: 'postgres',
    connection: { connectionString: env.DATABASE_URL, application_name: 'ehpr-cms' },
    pool: { min: 0, max: 10 },
    // Then the answer is 503, and whoever asked may try again.
    acquireConnectionTimeout: 5_000,
    // A failing statement must not carry the values that it would have written.
    compileSqlOnError: false,
  },
};
