/**
 * Posts a text to the channel of a webhook, and says whether it arrived. Gives up after a few
 * seconds, never throws, and never writes the address down, which is a secret. The CMS has one of its
 * own that throws, for its queue to try again; what they share is one request, and no package of both
 * does input and output.
 */
export async function postToSlack(
  webhook: string,
  text: string,
  timeout = 5_000,
): Promise<boolean> {
  try {
    const response = await fetch(webhook, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ text }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    if (!response.ok) console.error(`An alert did not reach Slack: it answered ${response.status}`);
    return response.ok;
  } catch (error) {
    // Not the message, in which the address may stand.
    console.error(
      `An alert did not reach Slack: ${error instanceof Error ? error.name : 'unknown'}`,
    );
    return false;
  }
}
