import type { JSHandle, Page } from '@playwright/test';

/** Where the focus is, and what is to be seen of it. */
export type FocusPlace = {
  /** It is on no control, or on one that is hidden. */
  isNowhere: boolean;
  /** The whole control is on the screen, with nothing over it. */
  isInSight: boolean;
  isRinged: boolean;
};

/** Looks where the focus is. A box or button to choose shows it around the whole choice. */
export function placeOfFocus(page: Page): Promise<FocusPlace> {
  return page.evaluate(() => {
    const control = document.activeElement ?? document.body;
    const box = control.closest('.choice') ?? control;
    const { top, bottom, left, right } = box.getBoundingClientRect();
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box);
    const isOnScreen = top > -1 && left > -1 && bottom < innerHeight + 1 && right < innerWidth + 1;
    const inMiddle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      isNowhere: control === document.body || !control.checkVisibility(),
      isInSight: isOnScreen && box.contains(inMiddle),
      isRinged:
        (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
    };
  });
}

/** What has the focus now, to compare with what has it next. */
export const holderOfFocus = (page: Page): Promise<JSHandle<Element | null>> =>
  page.evaluateHandle(() => document.activeElement);

/** Whether the focus is further down the page than an element that had it, or right beside it. */
export function focusIsFurther(page: Page, before: JSHandle<Element | null>): Promise<boolean> {
  return page.evaluate((element) => {
    const from = element?.getBoundingClientRect();
    const to = document.activeElement?.getBoundingClientRect();
    if (!from || !to) return false;
    return to.top > from.top || (to.bottom > from.top && to.left > from.left);
  }, before);
}
