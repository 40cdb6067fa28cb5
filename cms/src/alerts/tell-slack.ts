const timeoutMs = 5_000;

/**
 * Tells the channel of a webhook something. Throws where Slack did not take it, without the address,
 * which is a secret: then the queue tries again. The site has one of its own that never throws, as it has
 * no queue; what they share is one request, and no package of both does input and output.
 */
export async function tellSlack(webhook: string, text: string): Promise<void> {
  const response = await fetch(webhook, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ text }),
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  }).catch(() => undefined);
  await response?.body?.cancel();
  if (response?.ok !== true) {
    throw new Error(`An alert did not reach Slack: ${response?.status ?? 'no answer'}`);
  }
}
