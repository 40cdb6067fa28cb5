import { gzipSync } from 'node:zlib';
import type { FormDefinition, Option } from '../form-schemas/src/index.ts';
import type { PublishedForm } from '../form-schemas/src/index.ts';
import type { TemporaryStack } from '../tests/harness/temporary-stack.ts';
import { signInAt, type FormEntry, type StaffMember } from '../tests/harness/staff.ts';
import { paths } from '../site/src/paths.ts';
import type { Costs } from './compiling.ts';
import { medians, wallClock } from './measure.ts';

const contentManager = '/content-manager/collection-types';
const formUid = 'plugin::forms.form';

/** Makes and publishes forms in a running registry, and a list that they share, by its key. */
export async function makeForms(
  staff: StaffMember,
  forms: readonly FormDefinition[],
  list: { key: string; options: Option[] },
): Promise<void> {
  await demand(
    staff.call('POST', `${contentManager}/plugin::forms.option-list`, { ...list, name: list.key }),
    201,
  );
  for (const { slug, title, steps } of forms) {
    const made = await demand(
      staff.call('POST', `${contentManager}/${formUid}`, { slug, title, steps }),
      201,
    );
    const { documentId } = (made as { data: { documentId: string } }).data;
    await demand(
      staff.call('POST', `${contentManager}/${formUid}/${documentId}/actions/publish`, {
        title,
        steps: (await staff.readForm(slug)).steps,
      }),
      200,
    );
  }
}

/** What staff and people wait for, for each of some published forms. */
export async function servingCosts<Slug extends string>(
  stack: TemporaryStack,
  slugs: readonly Slug[],
  rounds: number,
): Promise<Costs<Slug>> {
  const staff = await signInAt(stack, 'program.administrator@example.org');
  const each = <T>(work: (slug: Slug) => T) =>
    Object.fromEntries(slugs.map((slug) => [slug, () => work(slug)])) as Record<Slug, () => T>;
  const all = async <T>(work: (slug: Slug) => Promise<T>) =>
    Object.fromEntries(
      await Promise.all(slugs.map(async (slug) => [slug, await work(slug)] as const)),
    ) as Record<Slug, T>;

  const entries = await all((slug) => staff.readForm(slug));
  const pathOf = (slug: Slug) => `${contentManager}/${formUid}/${entries[slug].documentId}`;
  let change = 0;

  const saving = await medians(
    each((slug) => demand(staff.call('PUT', pathOf(slug), changed(entries[slug], ++change)), 200)),
    rounds,
    wallClock,
  );
  const publishing = await medians(
    each(async (slug) => {
      const body = changed(entries[slug], ++change);
      await demand(staff.call('POST', `${pathOf(slug)}/actions/publish`, body), 200);
    }),
    rounds,
    wallClock,
  );
  const opening = await medians(
    each((slug) => demand(staff.call('GET', pathOf(slug)), 200)),
    rounds,
    wallClock,
  );
  const live = await all((slug) => publishedForm(stack, slug));
  await Promise.all(slugs.map((slug) => untilServed(stack, live[slug])));
  // A page without answers is kept; one that comes back with answers is rendered for each person.
  const rendering = await medians(
    each((slug) => answerNothing(stack, slug)),
    rounds,
    wallClock,
  );
  const pages = await all(async (slug) => textOf(await fetch(pageOf(stack, slug))));
  const validators = await all(async (slug) =>
    textOf(await fetch(`${stack.siteUrl}${paths.validator(slug, live[slug].hash)}`)),
  );
  const sizes = (texts: Record<Slug, string>) =>
    Object.fromEntries(slugs.map((slug) => [slug, gzipSync(texts[slug]).length])) as Record<
      Slug,
      number
    >;
  return {
    'saving it': saving,
    'publishing it': publishing,
    'opening it in the admin': opening,
    'rendering its page': rendering,
    'size of its page': sizes(pages),
    'size of its validator': sizes(validators),
  };
}

/** The same form with other words in one place, so that there is something to save. */
function changed({ title, steps }: FormEntry, change: number): object {
  const words = title.replace(/ \(change \d+\)$/u, '');
  return { title: `${words} (change ${change})`, steps };
}

async function publishedForm(stack: TemporaryStack, slug: string): Promise<PublishedForm> {
  const response = await fetch(`${stack.cmsUrl}/api/forms/${slug}?locale=en`, {
    headers: { authorization: `Bearer ${stack.cmsApiToken}` },
  });
  return ((await response.json()) as { data: PublishedForm }).data;
}

const pageOf = (stack: TemporaryStack, slug: string) =>
  `${stack.siteUrl}${paths.form({ slug, locale: 'en' })}`;

async function untilServed(stack: TemporaryStack, { slug, version }: PublishedForm): Promise<void> {
  const shown = `name="_version" value="${version}"`;
  for (let tries = 0; tries < 120; tries += 1) {
    if ((await textOf(await fetch(pageOf(stack, slug)))).includes(shown)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`The site does not serve version ${version} of “${slug}”`);
}

async function answerNothing(stack: TemporaryStack, slug: string): Promise<void> {
  const response = await fetch(pageOf(stack, slug), {
    method: 'POST',
    headers: { origin: stack.siteUrl, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ _intent: 'review' }),
  });
  const page = await textOf(response);
  if (response.status !== 400) throw new Error(`${slug}: ${response.status} ${page.slice(0, 200)}`);
}

const textOf = (response: Response) => response.text();

async function demand(
  answering: Promise<{ status: number; body: unknown }>,
  status: number,
): Promise<unknown> {
  const { status: got, body } = await answering;
  if (got !== status) throw new Error(`${got} ${JSON.stringify(body).slice(0, 500)}`);
  return body;
}
