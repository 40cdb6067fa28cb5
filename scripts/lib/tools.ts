import { spawn } from 'node:child_process';
import { inRoot } from './paths.ts';

/** A tool of the house: a script for Node, as its package lays it out. */
export const tools = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

export type Tool = keyof typeof tools;
type Ended = { code: number; output: string };
type Options = { cwd?: string; show: boolean };

/** Runs a tool to its end, showing what it prints or keeping it. */
export function runTool(tool: Tool, args: readonly string[], { cwd = '', show }: Options) {
  return new Promise<Ended>((resolve) => {
    const child = spawn(process.execPath, [inRoot(tools[tool]), ...args], {
      cwd: inRoot(cwd),
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString('utf8'));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    // The tool cleans up after itself when interrupted; we leave when it has.
    const interrupt = () => void child.kill('SIGINT');
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    for (const signal of signals) process.on(signal, interrupt);
    const end = (code: number) => {
      for (const signal of signals) process.off(signal, interrupt);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      end(1);
    });
    child.once('close', (code) => end(code ?? 1));
  });
}
