/** So many questions the CMS is asked at once. */
const lanes = 6;

/** Does something with each, a few at a time. */
export async function inLanes<T>(
  each: Iterable<T>,
  work: (one: T) => Promise<unknown>,
): Promise<void> {
  const left = each[Symbol.iterator]();
  const lane = async () => {
    for (let one = left.next(); !one.done; one = left.next()) await work(one.value);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
