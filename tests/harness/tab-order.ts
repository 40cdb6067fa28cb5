import type { Locator } from '@playwright/test';

/** The controls of a form by what leads to them: the key Tab, and the eye, row by row. */
export type TabOrder = { byTab: string[]; byEye: string[] };

/** Presses Tab from a heading to the end of the page, and looks at all that can be worked. */
export async function tabOrderAfter(heading: Locator): Promise<TabOrder> {
  const page = heading.page();
  const visited = await page.evaluateHandle(() => {
    const elements: Element[] = [];
    const visit = ({ target }: Event) => elements.push(target as Element);
    addEventListener('focusin', visit);
    return { elements, stop: () => removeEventListener('focusin', visit) };
  });
  await heading.focus();
  while (await page.evaluate(() => document.activeElement !== document.body)) {
    await page.keyboard.press('Tab');
  }
  return page.evaluate(({ elements, stop }) => {
    stop();
    const boxOf = (control: Element) =>
      (control.closest('.choice') ?? control).getBoundingClientRect();
    const isReachedByArrows = (control: HTMLInputElement, index: number, all: Element[]) => {
      if (control.type !== 'radio') return false;
      const buttons = all.filter((other) => (other as HTMLInputElement).name === control.name);
      const chosen = buttons.find((other) => (other as HTMLInputElement).checked);
      return control !== (chosen ?? buttons[0]);
    };
    const controls = [
      ...document.querySelectorAll(':is(form, .stop) :is(a, button, input, summary)'),
    ]
      .filter((control) => control.checkVisibility() && (control as HTMLElement).tabIndex >= 0)
      .filter((control, index, all) => !isReachedByArrows(control as HTMLInputElement, index, all))
      .map((control) => ({ control, box: boxOf(control) }))
      .sort((a, b) => Math.round(a.box.top - b.box.top) || a.box.left - b.box.left);
    const nameOf = (control: Element) => control.id || control.textContent;
    return {
      // What stands on every page follows the form.
      byTab: elements
        .slice(1)
        .filter((element) => element.closest('main'))
        .map(nameOf),
      byEye: controls.map(({ control }) => nameOf(control)),
    };
  }, visited);
}
