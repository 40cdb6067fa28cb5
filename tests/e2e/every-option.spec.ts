import {
  dropUnasked,
  todayIn,
  leavesOf,
  type PublishedForm,
  type PublishedOption,
} from '../../form-schemas/src/index.ts';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { answerSteps } from '../harness/answer-form.ts';
import { expect, test } from '../harness/browser.ts';
import { liveForm } from '../harness/live-form.ts';
import { sendRegistration } from '../harness/send-registration.ts';
import { connect } from '../harness/sql.ts';

const mostSubspecialties = 5;

test('every specialty and every community can be chosen, and is in the record @register', async ({
  page,
  stack,
}) => {
  test.setTimeout(300_000);
  const form = await liveForm(stack);
  const streams = optionsOf(form, 'stream');
  const communities = valuesOf(leavesOf(optionsOf(form, 'deploymentLocations')));
  const share = Math.ceil(communities.length / streams.length);
  const recorded = { specialties: new Set<string>(), communities: new Set<string>() };
  const sql = await connect(stack.databaseUrl);

  for (const [index, stream] of streams.entries()) {
    const given = {
      ...nurse,
      email: `every.${index}.${Date.now()}@example.org`,
      stream: stream.value,
      specialties: specialtiesOf(stream),
      nonClinicalJobTitle: 'Driver',
      deploymentLocations: communities.slice(index * share, (index + 1) * share),
    };
    const today = todayIn(form.schema['x-timeZone'], new Date());
    const answers = dropUnasked(form.schema, given, today);
    await page.goto('/en/register');
    await answerSteps(page, form, answers);
    await sendRegistration(page, form);

    const [row] = await sql('select answers from registrants where email = $1', [answers['email']]);
    expect(row?.['answers'], stream.label).toEqual(answers);
    for (const { specialty } of specialtiesOf(stream)) recorded.specialties.add(specialty);
    for (const place of answers['deploymentLocations'] as string[]) recorded.communities.add(place);
  }
  await sql.end();

  const specialties = streams.flatMap((stream) => valuesOf(stream.options ?? []));
  expect([...recorded.specialties].sort()).toEqual([...new Set(specialties)].sort());
  expect([...recorded.communities].sort()).toEqual([...communities].sort());
});

function optionsOf(form: PublishedForm, key: string): readonly PublishedOption[] {
  const questions = form.steps.flatMap((step) => step.questions);
  return questions.find((question) => question.key === key)?.options ?? [];
}

const valuesOf = (options: readonly PublishedOption[]) => options.map(({ value }) => value);

/** All specialties of a stream, each with as many subspecialties as may be chosen. */
function specialtiesOf(stream: PublishedOption) {
  return (stream.options ?? []).map(({ value, options = [] }) => ({
    specialty: value,
    ...(options.length > 0 && { subspecialties: valuesOf(options).slice(-mostSubspecialties) }),
  }));
}
