import { expect, type Page } from '@playwright/test';

/** Demands that the page fits its width, and that no text is cut off or lies over another. */
export async function expectAllToFit(page: Page, where: string): Promise<void> {
  const faults = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isForEars = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== 'none' || isForEars(element.parentElement));
    const nameOf = (element: Element) => element.outerHTML.slice(0, 100);

    const seen = [...document.querySelectorAll('body *')].filter(
      (element) => element.checkVisibility() && !isForEars(element),
    );
    const wide = seen.filter((element) => element.getBoundingClientRect().right > width + 1);
    const cut = seen.filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((each) => each === 'hidden' || each === 'clip');
      return hides && element.scrollHeight > element.clientHeight + 1;
    });

    const lines = seen.flatMap((element) =>
      [...element.childNodes]
        .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
        .flatMap((node) => {
          const range = document.createRange();
          range.selectNodeContents(node);
          return [...range.getClientRects()].map((line) => ({ node, element, line }));
        }),
    );
    // A line is drawn a little higher than its letters stand.
    const slack = 5;
    const overlapping = lines.filter(({ node, line }, index) =>
      lines
        .slice(index + 1)
        .some(
          (other) =>
            other.node !== node &&
            Math.min(line.right, other.line.right) - Math.max(line.left, other.line.left) > 1 &&
            Math.min(line.bottom, other.line.bottom) - Math.max(line.top, other.line.top) > slack,
        ),
    );
    return {
      scrollsSideways: document.documentElement.scrollWidth > width,
      wide: wide.map(nameOf),
      cut: cut.map(nameOf),
      overlapping: overlapping.map(({ element }) => nameOf(element)),
    };
  });
  expect(faults, where).toEqual({ scrollsSideways: false, wide: [], cut: [], overlapping: [] });
}

/** Sets text as wide as WCAG 2.2 says that a person may (1.4.12), while something is looked at. */
export async function withWideText(page: Page, look: () => Promise<void>): Promise<void> {
  const before = await page.evaluateHandle(() => [...document.adoptedStyleSheets]);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  await look();
  await page.evaluate((sheets) => {
    document.adoptedStyleSheets = sheets;
  }, before);
}
