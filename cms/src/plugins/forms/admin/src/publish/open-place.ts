/*
 * Strapi's editor can open a part by its address only where no other part has parts of its own, and
 * fails otherwise. So the parts are opened as staff do it, by what is written on them.
 */

const timeoutMs = 10_000;
/** The editor may be loading still, take no notice of a press, or fold a part again. */
const pressAgainMs = 500;

/** Opens part after part, each inside the one before. Answers whether all of them are open. */
export async function openPlace(names: readonly string[], stop: AbortSignal): Promise<boolean> {
  const end = performance.now() + timeoutMs;
  let pressed = -pressAgainMs;
  while (!stop.aborted && performance.now() < end) {
    const next = firstClosed(names);
    if (next === 'all-open') return true;
    if (next && performance.now() - pressed > pressAgainMs) {
      pressed = performance.now();
      next.click();
      next.scrollIntoView({ block: 'center' });
      next.focus();
    }
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return false;
}

/** The outermost of the parts that is not open; nothing while the page has not got it. */
function firstClosed(names: readonly string[]): HTMLElement | 'all-open' | null {
  let within: ParentNode | null = document;
  for (const name of names) {
    const part = within && partCalled(name, within);
    if (!part) return null;
    if (part.getAttribute('aria-expanded') !== 'true') return part;
    within = insideOf(part);
  }
  return 'all-open';
}

function partCalled(name: string, within: ParentNode): HTMLElement | undefined {
  return [...within.querySelectorAll<HTMLElement>('button[aria-expanded][aria-controls]')].find(
    ({ textContent }) => textContent.trim() === name,
  );
}

function insideOf(part: HTMLElement): HTMLElement | null {
  return document.getElementById(part.getAttribute('aria-controls') ?? '');
}
