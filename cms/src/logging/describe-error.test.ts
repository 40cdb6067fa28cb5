import { describe, expect, test } from 'vitest';
import { BootRefused } from '../errors';
import { describeError } from './describe-error';

const rowError = Object.assign(new Error('invalid input: "wren@example.org"'), {
  name: 'error',
  code: '22P02',
  severity: 'ERROR',
  detail: 'Failing row contains (Wren, …)',
});

describe.each(['request', 'boot or job'] as const)('in a %s', (during) => {
  test('a driver’s error is its name, its code and where it happened', () => {
    const words = describeError(rowError, during);
    expect(words).toMatch(/^error 22P02\n\s+at /);
    expect(words).not.toMatch(/wren/i);
  });

  test('a parser’s error does not quote what it was given', () => {
    let caught: unknown;
    try {
      JSON.parse('{"email": wren}');
    } catch (error) {
      caught = error;
    }
    expect(describeError(caught, during)).toMatch(/^SyntaxError/);
    expect(describeError(caught, during)).not.toContain('wren');
  });

  test('a refusal to start is its words, without a stack', () => {
    expect(describeError(new BootRefused('Set PORT.'), during)).toBe('Set PORT.');
  });

  test('what is no error is its kind', () => {
    expect(describeError('wren', during)).not.toContain('wren');
    expect(describeError(undefined, during)).not.toBe('');
  });
});

test('a message stands in the log only where nobody’s answers are at hand', () => {
  const error = new TypeError('no such form');
  expect(describeError(error, 'boot or job')).toMatch(/^TypeError: no such form\n/);
  expect(describeError(error, 'request')).toMatch(/^TypeError\n/);
});
