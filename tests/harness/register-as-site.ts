import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { Answers } from '../../form-schemas/src/index.ts';
import type { Addresses } from './addresses.ts';

/** Registers somebody on a running stack, by the call that the site makes. */
export async function registerAsSite(
  { cmsUrl, cmsApiToken }: Addresses,
  answers: Answers,
): Promise<void> {
  const answer = await fetch(`${cmsUrl}/api/forms/registration/submissions`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${cmsApiToken}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
    },
    body: JSON.stringify({ version: 1, locale: 'en', answers }),
  });
  expect(answer.status).toBe(201);
}
