import { expect, type CDPSession, type Locator, type Page } from '@playwright/test';
import { focusIsFurther, holderOfFocus, placeOfFocus } from './focus-place.ts';

/** More presses than any step has controls. */
const mostPresses = 150;

/**
 * A person who has a keyboard and nothing else. Wherever Tab leads them must be in sight, show the
 * focus and stand further down the page; where it led is kept. The focus is never lost.
 */
export class KeyboardPerson {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  #stops: string[] = [];

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
  }

  static async at(page: Page): Promise<KeyboardPerson> {
    return new KeyboardPerson(page, await page.context().newCDPSession(page));
  }

  /** Role and name of what has the focus, as the browser tells them to a screen reader. */
  async hears(): Promise<string> {
    const { result } = await this.#cdp.send('Runtime.evaluate', {
      expression: 'document.activeElement',
    });
    const { nodes } = await this.#cdp.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId ?? '',
      fetchRelatives: false,
    });
    return `${nodes[0]?.role?.value} ${nodes[0]?.name?.value}`;
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  /** Presses keys, one after the other. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      const isNowhere = async () => (await placeOfFocus(this.#page)).isNowhere;
      await expect.poll(isNowhere, `focus lost after ${key}`).toBe(false);
    }
  }

  /** Finds the focus on something that the page led it to, in sight. Tab goes on from there. */
  async isLedTo(target: Locator): Promise<void> {
    await expect(target).toBeFocused();
    await expect(target).toBeInViewport();
    this.#stops = [];
  }

  /** Presses Tab until a control has the focus, looking at every one on the way. */
  async tabTo(control: string): Promise<void> {
    for (let presses = 0; presses < mostPresses; presses += 1) {
      if ((await this.#tab()) === control) return;
    }
    throw new Error(`Tab does not lead to “${control}”, but to ${this.#stops.join(', ')}`);
  }

  /** Tabs to a box and types in it. */
  async typeIn(box: string, text: string): Promise<void> {
    await this.tabTo(box);
    await this.type(text);
  }

  /** Tabs to a control and presses keys on it. */
  async pressOn(control: string, ...keys: string[]): Promise<void> {
    await this.tabTo(control);
    await this.press(...keys);
  }

  /** Where Tab led since this was last asked, or since the page led elsewhere. */
  takeStops(): string[] {
    const stops = this.#stops;
    this.#stops = [];
    return stops;
  }

  async #tab(): Promise<string> {
    const before = await holderOfFocus(this.#page);
    await this.#page.keyboard.press('Tab');
    const heard = await this.hears();
    expect(await placeOfFocus(this.#page), heard).toEqual({
      isNowhere: false,
      isInSight: true,
      isRinged: true,
    });
    expect(await focusIsFurther(this.#page, before), `${heard} comes next`).toBe(true);
    this.#stops.push(heard);
    return heard;
  }
}
