import type { Browser, Page } from '@playwright/test';

export type Tab = {
  /** Ends the tab's process, as a phone does that needs the memory, and opens the tab again. */
  loseAndReopen: () => Promise<void>;
  /** What an expression says in the page. Once a tab was lost, its `page` can no longer be asked. */
  ask: (expression: string) => Promise<unknown>;
};

/** A page's tab, by a line of its own to the browser, which outlives the tab's process. */
export async function tabOf(browser: Browser, page: Page): Promise<Tab> {
  const own = await page.context().newCDPSession(page);
  const { targetInfo } = await own.send('Target.getTargetInfo');
  const line = await browser.newBrowserCDPSession();
  const { sessionId } = await line.send('Target.attachToTarget', {
    targetId: targetInfo.targetId,
    flatten: false,
  });

  type Answer = { id?: number; result?: { result?: { value?: unknown } } };
  const waiting = new Map<number, (answer: Answer) => void>();
  line.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  const send = (method: string, params: object = {}): Promise<Answer> => {
    const id = waiting.size + 1;
    const { promise, resolve } = Promise.withResolvers<Answer>();
    waiting.set(id, resolve);
    void line.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    return promise;
  };

  return {
    async loseAndReopen() {
      const lost = page.waitForEvent('crash');
      // The process that would answer is the one that ends.
      own.send('Page.crash').catch(() => undefined);
      await lost;
      await send('Page.reload');
    },
    async ask(expression) {
      const { result } = await send('Runtime.evaluate', { expression, returnByValue: true });
      return result?.result?.value;
    },
  };
}
