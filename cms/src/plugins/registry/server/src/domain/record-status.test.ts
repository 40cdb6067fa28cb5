import { expect, test } from 'vitest';
import { isDeploymentOver, readStatus } from './record-status';

test('a status keeps what belongs to it, and nothing else', () => {
  const all = { reason: ' Too many emails ', from: '2026-05-04', until: '2026-05-18' };
  expect(readStatus({ status: 'withdrawn', ...all })).toEqual({
    kind: 'read',
    status: { status: 'withdrawn', reason: 'Too many emails' },
  });
  expect(readStatus({ status: 'deployed', ...all })).toEqual({
    kind: 'read',
    status: { status: 'deployed', from: '2026-05-04', until: '2026-05-18' },
  });
  expect(readStatus({ status: 'active', ...all })).toEqual({
    kind: 'read',
    status: { status: 'active' },
  });
});

test.each([
  [{ status: 'deployed', from: '2026-05-04', until: '2026-05-18' }, '2026-05-18', false],
  [{ status: 'deployed', from: '2026-05-04', until: '2026-05-18' }, '2026-05-19', true],
  [{ status: 'deployed', from: '2026-05-04' }, '2030-01-01', false],
  [{ status: 'active' }, '2030-01-01', false],
] as const)('%j on %s: over is %s', (status, today, isOver) => {
  expect(isDeploymentOver(status, today)).toBe(isOver);
});
