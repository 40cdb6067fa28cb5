import { paths } from '../../paths.ts';

type Reached = { slug: string; version: number; step: string };

const storageKey = ({ slug, version }: Omit<Reached, 'step'>) => `ehpr:steps:${slug}:${version}`;

/**
 * Tells the site that somebody in this tab reached a step: once for each step, and without a word
 * about who. Whether it arrives is nobody's worry.
 */
export function tellStep(reached: Reached): void {
  const { slug, version, step } = reached;
  const told = toldBefore(reached);
  if (told.includes(step)) return;
  remember(reached, [...told, step]);
  try {
    const body = new Blob([JSON.stringify({ version, step })], { type: 'application/json' });
    navigator.sendBeacon(paths.stepReached(slug), body);
  } catch {
    // Not counted.
  }
}

/** After sending: whoever fills in the form next in this tab is counted anew. */
export function forgetToldSteps(form: Omit<Reached, 'step'>): void {
  try {
    sessionStorage.removeItem(storageKey(form));
  } catch {
    // Nothing was kept.
  }
}

/** Told in this page too, for a tab that cannot keep anything. */
const toldHere = new Set<string>();

function toldBefore(form: Reached): string[] {
  const ofPage = toldHere.has(`${storageKey(form)} ${form.step}`) ? [form.step] : [];
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey(form)) ?? '[]');
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return ofPage;
  }
}

function remember(form: Reached, steps: string[]): void {
  toldHere.add(`${storageKey(form)} ${form.step}`);
  try {
    sessionStorage.setItem(storageKey(form), JSON.stringify(steps));
  } catch {
    // Full or switched off.
  }
}
