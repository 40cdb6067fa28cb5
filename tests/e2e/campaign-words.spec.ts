import type { Page } from '@playwright/test';
import { expect, test, viewports } from '../harness/browser.ts';
import { seedPeople } from '../harness/campaign-people.ts';
import { message } from '../harness/campaigns.ts';
import { takePicture } from '../harness/guide-picture.ts';
import { mailAfter } from '../harness/inbox.ts';
import { pasteInto } from '../harness/paste.ts';
import { connect } from '../harness/sql.ts';
import { signInToAdmin } from '../harness/staff-browser.ts';

const me = 'interior.health@example.org';

/** As Word puts a list on the clipboard: paragraphs that begin with a dot of their own. */
const fromWord = [
  ['1', '·', 'Masks'],
  ['2', 'o', 'Small ones'],
  ['1', '·', 'Gloves'],
]
  .map(
    ([level, dot, words]) =>
      `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><!--[if !supportLists]--><span style='font-family:Symbol'><span style='mso-list:Ignore'>${dot}<span>&nbsp;&nbsp; </span></span></span><!--[endif]-->${words}<o:p></o:p></p>`,
  )
  .join('\n');

const parts = (page: Page) => {
  const alert = page.getByRole('alert');
  return {
    subject: page.getByLabel('Subject', { exact: true }).filter({ visible: true }),
    text: page.getByRole('textbox', { name: 'Text' }).filter({ visible: true }),
    toolbar: page.getByRole('toolbar', { name: 'Format of the text' }).filter({ visible: true }),
    dialog: page.getByRole('dialog'),
    asked: page.getByRole('alertdialog'),
    menu: page.getByRole('menu'),
    saved: page.getByRole('status').filter({ hasText: /^Saved$/u }),
    faults: alert.filter({ hasText: 'Put this right before it can be sent' }),
    aside: (whose: string) => page.getByRole('heading', { name: whose }),
  };
};

test('staff write a mail with the keyboard and the mouse, keep it, translate it, and see it as it arrives @campaigns', async ({
  page,
  stack,
  expectAccessible,
}) => {
  test.setTimeout(240_000);
  // A name with many digits greets nobody.
  const word = `wordwell${String(Date.now()).replaceAll(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;
  const sql = await connect(stack.databaseUrl);
  await seedPeople(sql, word, 6);
  await sql(`update registrants set deploy_anywhere = true where stream = $1`, [word]);
  await sql(
    `insert into registry.mail_template (id, name, staff_id, messages, changed_at)
     select gen_random_uuid(), $1, id, $2, now() from admin_users where email = $3`,
    [
      `Ministry call ${word}`,
      JSON.stringify({ en: message('Come', 'Please come.') }),
      'ministry@example.org',
    ],
  );
  const { subject, text, toolbar, dialog, asked, menu, saved, faults, aside } = parts(page);
  const isFine = async (part = 'main') => {
    await page.mouse.move(0, 0);
    await expectAccessible(page, part);
    await page.setViewportSize(viewports.phone);
    await expectAccessible(page, part);
    await page.setViewportSize(viewports.desktop);
  };
  const writeToThem = async () => {
    await page.goto(`${stack.cmsUrl}/admin/plugins/registry?stream=${word}`);
    await page.getByRole('button', { name: 'Select all 6 registrants that match' }).click();
    await page.getByRole('button', { name: 'Write to these' }).click();
    await expect(page.getByText('6 people get this mail.')).toBeVisible();
  };

  await signInToAdmin(page, stack, me);
  await writeToThem();
  await expect(
    page.getByText('Nothing is written in French: people who read French'),
  ).toBeVisible();

  // With the mouse.
  const press = (name: string) => toolbar.getByRole('button', { name, exact: true }).click();
  await text.click();
  await press('Heading');
  await page.keyboard.type('Where to go');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Please answer ');
  await press('Bold');
  await page.keyboard.type('today');
  await press('Bold');
  await page.keyboard.type(', ');
  await toolbar.getByRole('button', { name: 'Merge word into the text' }).click();
  await expect(menu.getByRole('menuitem')).toHaveCount(6);
  await isFine('[role=menu]');
  await menu.getByRole('menuitem', { name: 'First name' }).click();
  await expect(menu).toBeHidden();
  await expect(text).toBeFocused();
  await page.keyboard.press('Enter');
  await press('Bulleted list');
  await page.keyboard.type('Boots');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(text.getByRole('heading', { name: 'Where to go' })).toBeVisible();
  await expect(text.locator('strong')).toHaveText('today');
  await expect(text.locator('.merge-word')).toHaveText('{{firstName}}');
  await expect(text.getByRole('listitem')).toHaveText(['Boots']);

  // A list of Word stays one, and can be undone.
  await pasteInto(text, fromWord);
  await expect(text.locator('ul ul').getByRole('listitem')).toHaveText(['Small ones']);
  await expect(text.getByRole('listitem')).toHaveCount(4);
  await press('Undo');
  await expect(text.getByRole('listitem')).toHaveText(['Boots']);
  await press('Redo');
  await expect(text.getByRole('listitem')).toHaveCount(4);

  // With the keyboard: one Tab to the buttons, arrows among them.
  await text.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  await expect(toolbar.getByRole('button', { name: 'Bold' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(toolbar.getByRole('button', { name: 'Merge word into the text' })).toBeFocused();
  await page.keyboard.press('Home');
  for (let steps = 0; steps < 3; steps += 1) await page.keyboard.press('ArrowRight');
  await expect(toolbar.getByRole('button', { name: 'Heading', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(text).toBeFocused();
  await page.keyboard.type('More');
  await expect(text.getByRole('heading', { name: 'More', level: 3 })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.type('Read');
  await page.keyboard.press('ControlOrMeta+b');
  await page.keyboard.type(' ');
  await expect(text.locator('strong')).toHaveText(['today', 'Read']);

  // A link that leads nowhere it may, or that holds a merge word, is refused where it is written.
  await page.keyboard.press('ControlOrMeta+k');
  const address = dialog.getByLabel(/^Address/u);
  await expect(address).toBeFocused();
  for (const [typed, why] of [
    ['javascript:alert(1)', 'begins with https://, mailto: or tel:'],
    ['https://example.org/{{firstName}}', 'cannot hold a merge word'],
  ] as const) {
    await address.fill(typed);
    await address.press('Enter');
    await expect(dialog.getByText(why)).toBeVisible();
    await expect(address).toHaveAttribute('aria-invalid', 'true');
  }
  await isFine('[role=dialog]');
  await address.fill('www.example.org/roads');
  await dialog.getByLabel('Words of the link').fill('which roads are open');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(text).toBeFocused();
  await expect(text.getByRole('link', { name: 'which roads are open' })).toHaveAttribute(
    'href',
    'https://www.example.org/roads',
  );

  // A merge word in the subject, where the caret is.
  await subject.fill('Come, !');
  await subject.press('ArrowLeft');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await menu.getByRole('menuitem', { name: 'First name' }).press('Enter');
  await expect(subject).toBeFocused();
  await expect(subject).toHaveValue('Come, {{firstName}}!');
  await expect(saved).toBeVisible();
  await isFine();
  await subject.scrollIntoViewIfNeeded();
  await toolbar.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await takePicture(page, 'campaign-editor');

  // It is kept as a template.
  const name = `Wildfire ${word}`;
  await page.getByRole('button', { name: 'Save as template' }).click();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('Give the template a name')).toBeVisible();
  await isFine('[role=dialog]');
  await dialog.getByLabel(/^Name of the template/u).fill(name);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();

  // Another's can be used and not changed.
  await page.getByRole('link', { name: 'Campaigns' }).first().click();
  await page.getByRole('link', { name: 'Templates' }).click();
  await page.getByRole('link', { name: `Ministry call ${word}` }).click();
  await expect(
    page.getByText('You can use it as it is, but not change or delete it.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete the template' })).toBeHidden();
  await isFine();
  await page.getByRole('link', { name: 'Templates' }).click();

  // It is translated. Who leaves before it is saved is asked.
  await page.getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Add French' }).click();
  await subject.fill('Venez, {{firstName}}');
  await text.fill('Bonjour {{fullName}}');
  await page.getByRole('link', { name: 'Templates' }).click();
  await expect(asked.getByText('Leave without saving?')).toBeVisible();
  await isFine('[role=alertdialog]');
  await asked.getByRole('button', { name: 'Stay here' }).click();
  await expect(subject).toHaveValue('Venez, {{firstName}}');

  // Somebody saves it meanwhile: both are shown, and what gives way is put aside.
  await sql(
    `update registry.mail_template set messages = $2, revision = revision + 1 where name = $1`,
    [name, JSON.stringify({ en: message('Come to Merritt', 'From elsewhere') })],
  );
  const save = page.getByRole('button', { name: 'Save the template' });
  await save.click();
  const conflict = page.getByRole('alert').filter({ hasText: 'saved elsewhere while you wrote' });
  await expect(conflict).toContainText('Come to Merritt');
  await isFine();
  await conflict.getByRole('button', { name: 'Go on with what was saved elsewhere' }).click();
  await expect(subject).toHaveValue('Come to Merritt');
  await expect(aside(`What you wrote, under the name “${name}”`)).toBeVisible();
  await expect(page.getByText('Venez, {{firstName}}')).toBeVisible();
  await isFine();
  await page.getByRole('button', { name: 'I do not need it' }).click();
  await subject.fill('Come, {{firstName}}');
  await page.getByRole('button', { name: 'Add French' }).click();
  await subject.fill('Venez, {{firstName}}');
  await text.fill('Bonjour {{fullName}}');
  await save.click();
  await expect(page.getByText('Not saved yet')).toBeHidden();
  await page.getByRole('link', { name: 'Templates' }).click();
  const row = page.getByRole('group', { name: 'Table of templates' }).getByRole('row');
  await expect(row.filter({ hasText: name })).toContainText('English and French');
  await isFine();
  await takePicture(page, 'templates');

  // Another campaign begins from it.
  await writeToThem();
  await page.getByRole('button', { name: 'Start from a template' }).click();
  await isFine('[role=dialog]');
  await dialog.getByRole('button', { name: `${name}, English and French` }).click();
  await expect(subject).toHaveValue('Come, {{firstName}}');

  // What cannot be sent is said at its field, with a way there.
  await subject.fill('Come, {{nickname}}');
  await page.getByRole('tab', { name: 'French' }).click();
  await text.fill('');
  const check = page.getByRole('button', { name: 'Check and send' });
  await check.click();
  await expect(faults.getByRole('listitem')).toHaveCount(2);
  await expect(page.getByRole('tab', { name: 'French (1 to put right)' })).toBeVisible();
  await isFine();
  await faults.getByRole('link', { name: /There is no merge word “nickname”/u }).click();
  await expect(subject).toBeFocused();
  await expect(subject).toHaveValue('Come, {{nickname}}');
  await expect(subject).toHaveAccessibleDescription(/There is no merge word “nickname”/u);
  await faults.getByRole('link', { name: /French: Write what the mail is to say/u }).click();
  await expect(text).toBeFocused();
  await expect(text).toHaveAccessibleDescription(/Write what the mail is to say/u);
  await page.keyboard.type('Bonjour {{fullName}}, répondez.');
  await expect(faults.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('tab', { name: /^English/u }).click();
  await subject.fill('Come, {{firstName}}');
  await expect(faults).toBeHidden();
  await expect(saved).toBeVisible();

  // Links that came another way are found before anything is sent.
  const id = page.url().split('/').at(-1) ?? '';
  const link = (url: string) => ({
    type: 'link',
    url,
    children: [{ type: 'text', text: `To ${url}` }],
  });
  const children = [link('javascript:alert(1)'), link('https://example.org/{{firstName}}')];
  await sql(
    `update registry.campaign set messages = jsonb_set(messages, '{en,body}', $2) where id = $1`,
    [id, JSON.stringify([{ type: 'paragraph', children }])],
  );
  await page.reload();
  await check.click();
  await expect(faults.getByRole('link')).toHaveText([
    /English: A link must lead to an address that begins/u,
    /English: The address of a link cannot hold a merge word/u,
  ]);
  await expect(text).toHaveAccessibleDescription(/cannot hold a merge word/u);

  // Words that a template replaces are put aside.
  await page.getByRole('button', { name: 'Start from a template' }).click();
  await dialog.getByRole('button', { name: `Ministry call ${word}` }).click();
  await expect(aside('What stood there before')).toBeVisible();
  await page.getByRole('button', { name: 'Start from a template' }).click();
  await dialog.getByRole('button', { name: `${name}, English and French` }).click();
  await expect(aside('What stood there before')).toHaveCount(1);
  await expect(saved).toBeVisible();

  // As it arrives: for an invented person, for one of them, in French, on a phone, as plain text.
  const arrives = page.getByRole('region', { name: 'How it arrives' });
  const mail = (way: string) => page.frameLocator(`iframe[title="The mail on a ${way}"]`);
  await expect(arrives.getByText('Come, Robin')).toBeVisible();
  await arrives.getByRole('combobox', { name: 'Language of the preview' }).click();
  await page.getByRole('option', { name: 'French' }).click();
  await expect(mail('desktop').locator('p', { hasText: 'Bonjour Robin Example' })).toBeVisible();
  await arrives.getByRole('button', { name: 'Choose a recipient' }).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(6);
  await isFine('[role=dialog]');
  await dialog.getByRole('button', { name: /, French$/u }).click();
  await expect(arrives.getByText('who reads French')).toBeVisible();
  await expect(arrives.getByText('Venez, Sam')).toBeVisible();
  await expect(mail('desktop').locator('p', { hasText: /Bonjour Sam Wordwell/u })).toBeVisible();
  const widthOf = (way: string) =>
    page
      .locator(`iframe[title="The mail on a ${way}"]`)
      .evaluate((frame) => frame.getBoundingClientRect().width);
  expect(await widthOf('desktop')).toBeGreaterThanOrEqual(640);
  await isFine();
  await arrives.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await takePicture(page, 'campaign-preview');
  await arrives.getByRole('button', { name: 'Phone' }).click();
  expect(await widthOf('phone')).toBe(375);
  await isFine();
  await arrives.getByRole('button', { name: 'Plain text' }).click();
  await expect(arrives.getByRole('region', { name: 'The mail' })).toContainText('Bonjour Sam');
  await isFine();

  // A test comes in both parts.
  const sent = await mailAfter(stack, { address: me, subject: '[Essai] Venez, Robin' }, () =>
    arrives.getByRole('button', { name: 'Send a test to me' }).click(),
  );
  await expect(arrives.getByText(`A test is on its way to ${me}`)).toBeVisible();
  expect(sent.html).toContain('Bonjour Robin Example');
  expect(sent.html).toContain('lang="fr"');
  expect(sent.text).toContain('Bonjour Robin Example');
  expect(sent.text).not.toContain('<p');

  // It is somebody else's since: deleting says so. Once it is one's own again, it goes.
  await page.goto(`${stack.cmsUrl}/admin/plugins/outreach/templates`);
  await page.getByRole('link', { name, exact: true }).click();
  const owner = (email: string) =>
    sql(
      `update registry.mail_template set staff_id = (select id from admin_users where email = $2)
       where name = $1`,
      [name, email],
    );
  const remove = page.getByRole('button', { name: 'Delete the template' });
  await remove.click();
  await owner('ministry@example.org');
  await asked.getByRole('button', { name: 'Delete it' }).click();
  await expect(asked.getByRole('alert')).toContainText('Somebody else made this template');
  await isFine('[role=alertdialog]');
  await owner(me);
  await asked.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByRole('heading', { name: 'All templates' })).toBeVisible();
  await expect(row.filter({ hasText: name })).toHaveCount(0);
  await sql.end();
});
