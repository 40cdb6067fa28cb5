/*
 * Strapi's editor can open a part by its address only where no other part has parts of its own, and
 * fails otherwise. So the parts are opened as staff do it, by what is written on them.
 */

const timeoutMs = 10_000;

/** Opens part after part, each inside the one before. Answers whether all of them were found. */
export async function openPlace(names: readonly string[], stop: AbortSignal): Promise<boolean> {
  let within: ParentNode = document;
  for (const name of names) {
    const part = await found(() => partCalled(name, within), stop);
    if (!part) return false;
    if (part.getAttribute('aria-expanded') !== 'true') part.click();
    part.scrollIntoView({ block: 'center' });
    part.focus();
    const inside = await found(() => insideOf(part), stop);
    if (!inside) return false;
    within = inside;
  }
  return true;
}

function partCalled(name: string, within: ParentNode): HTMLElement | undefined {
  return [...within.querySelectorAll<HTMLElement>('button[aria-expanded][aria-controls]')].find(
    ({ textContent }) => textContent.trim() === name,
  );
}

function insideOf(part: HTMLElement): HTMLElement | null {
  return document.getElementById(part.getAttribute('aria-controls') ?? '');
}

/** What is looked for, as soon as the page has it. */
async function found<T>(look: () => T | null | undefined, stop: AbortSignal): Promise<T | null> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const it = look();
    if (it) return it;
    if (stop.aborted || performance.now() > end) return null;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
