import { randomUUID } from 'node:crypto';
import type { Answers, FormSchema, PublishedForm } from '@ehpr/form-schemas';
import { createValidator } from '@ehpr/form-schemas/validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nurse } from '../../form-schemas/src/testing/people.ts';
import { startCms, type Answer, type CmsProcess } from '../harness/cms-process.ts';
import { createDatabase } from '../harness/database.ts';
import { connect, type Sql } from '../harness/sql.ts';
import { questionOf, signIn, type FormEntry, type StaffMember } from '../harness/staff.ts';

/*
 * A form is published fifty times while two hundred people send their answers to it, most of them to
 * a version that is older than the one that is live.
 */

const publishes = 50;
const peoplePerPublish = 4;

let cms: CmsProcess;
let sql: Sql;
let staff: StaffMember;

beforeAll(async () => {
  const databaseUrl = await createDatabase();
  cms = await startCms(databaseUrl);
  sql = await connect(databaseUrl);
  staff = await signIn(cms, 'program.administrator@example.org');
});
afterAll(async () => {
  await sql.end();
  await cms.stop();
});

/** What staff do to the form, again and again: each needs the one before. */
const changes: ((form: FormEntry, round: number) => void)[] = [
  function add({ steps }, round) {
    const question = { key: `extra${round}`, kind: 'text', label: `Extra ${round}`, maxLength: 40 };
    steps[0]?.questions.push(question);
  },
  function require(form, round) {
    questionOf(form, `extra${round}`)['required'] = true;
  },
  function retype(form, round) {
    Object.assign(questionOf(form, `extra${round}`), { kind: 'wholeNumber', min: 1, max: 9 });
  },
  function reorder({ steps }) {
    const last = steps[0]?.questions.pop();
    // In another step it is a new component of the editor, with the same key.
    if (last) steps[1]?.questions.unshift({ ...last, id: undefined });
  },
  function remove({ steps }, round) {
    for (const step of steps) {
      step.questions = step.questions.filter(({ key }) => key !== `extra${round}`);
    }
  },
];

/** What an invented person answers to the form as they see it: valid, every question answered. */
function answersTo({ schema }: PublishedForm, email: string): Answers {
  const extra = Object.entries(schema.properties).filter(([key]) => key.startsWith('extra'));
  return {
    ...nurse,
    email,
    ...Object.fromEntries(
      extra.map(([key, { type }]) => [key, type === 'integer' ? 7 : 'Anything']),
    ),
  };
}

type Refusal = { error: { name: string; details: { form: PublishedForm; errors: unknown[] } } };
type Received = { data: { confirmationNumber: string; version: number } };
type Sent = { key: string; seen: PublishedForm; answers: Answers; received: Received['data'] };

/**
 * Sends answers to a form as the person saw it and, each time that it was changed too much, those to
 * the form as it is said to be now.
 */
async function persist(
  person: number,
  opened: PublishedForm,
): Promise<{ sent: Sent; refused: number }> {
  let seen = opened;
  for (let refused = 0; refused < 10; refused += 1) {
    const key = randomUUID();
    const answers = answersTo(seen, `person${person}@example.org`);
    const submit = () =>
      cms.submit({ answers, key, version: seen.version, address: `203.0.113.${person}` });
    // Every third person is impatient, and sends twice at once.
    const [answer, again] = await Promise.all([submit(), ...(person % 3 === 0 ? [submit()] : [])]);
    if (again) expect(outcomeOf(again)).toEqual(outcomeOf(answer));
    if (answer.status === 201) {
      const received = (answer.body as Received).data;
      return { sent: { key, seen, answers, received }, refused };
    }
    const { error } = answer.body as Refusal;
    expect([answer.status, error.name]).toEqual([409, 'FormSuperseded']);
    expect(error.details.form.version).toBeGreaterThan(seen.version);
    expect(error.details.errors).not.toEqual([]);
    seen = error.details.form;
  }
  throw new Error('The form changed ten times while one person answered it');
}

const outcomeOf = ({ status, body }: Answer) =>
  status === 201 ? body : [status, (body as Refusal).error.name];

test('each registration names the version that it satisfies; none is lost, none is half', async () => {
  const opened: PublishedForm[] = [await cms.form()];
  const people: Promise<{ sent: Sent; refused: number }>[] = [];
  const first = opened[0]?.version ?? 0;

  for (let publish = 0; publish < publishes; publish += 1) {
    const form = await staff.readForm('registration');
    changes[publish % changes.length]?.(form, Math.floor(publish / changes.length));
    // The people of this round saw one of the last four versions, and send while the next is made.
    const meanwhile = Array.from({ length: peoplePerPublish }, (_, age) => {
      const seen = opened.at(-1 - age) ?? opened[0];
      return seen && persist(people.length + age, seen);
    }).filter((each) => each !== undefined);
    people.push(...meanwhile);
    const answer = await staff.publish(form);
    expect({ publish, ...answer }).toMatchObject({ publish, status: 200 });
    opened.push(await cms.form());
  }
  const outcomes = await Promise.all(people);
  expect(outcomes).toHaveLength(publishes * peoplePerPublish);
  expect(opened.map(({ version }) => version - first)).toEqual([...Array(publishes + 1).keys()]);
  // Both ways were taken: accepted in spite of a change, and refused because of one.
  expect(outcomes.filter(({ refused }) => refused > 0).length).toBeGreaterThan(10);
  const outdated = outcomes.filter(({ sent }) => sent.received.version > sent.seen.version);
  expect(outdated.length).toBeGreaterThan(10);

  const versions = await sql(
    `select version, schema from registry.form_version where slug = 'registration'`,
  );
  const schemas = new Map(versions.map((row) => [row['version'], row['schema'] as FormSchema]));
  const records = await sql(`
    select r.confirmation_number, r.form_version, r.answered_version, r.answers, r.email,
      (select json_agg(h) from registry.registrant_history h where h.registrant_id = r.id) as history,
      (select json_agg(a) from registry.audit a where a.subject = r.document_id) as audit,
      (select json_agg(o) from registry.outbox o where o.cause = 'registered/' || r.document_id) as mail,
      (select count(*)::int from registry.registrant_choice c
        where c.registrant_id = r.id and c.question = 'deploymentLocations') as places
    from registrants r`);
  const bound = await sql('select key, answer from registry.idempotency');

  expect(records).toHaveLength(outcomes.length);
  expect(bound).toHaveLength(outcomes.length);
  const byNumber = new Map(records.map((row) => [row['confirmation_number'], row]));

  for (const { sent } of outcomes) {
    const { confirmationNumber, version } = sent.received;
    const record = byNumber.get(confirmationNumber);
    const schema = schemas.get(version);
    if (!record || !schema) throw new Error(`No whole record of ${confirmationNumber}`);
    const { answers } = record;
    expect(createValidator(schema)(answers as Answers, { today: '2026-03-10' })).toEqual([]);

    // Questions that only the version they saw had are kept beside the record.
    const entries = Object.entries(sent.answers);
    const isAsked = ([key]: [string, unknown]) => Object.hasOwn(schema.properties, key);
    const superseded = Object.fromEntries(entries.filter((entry) => !isAsked(entry)));
    const versionsNamed = { version, answered_version: sent.seen.version };
    expect(record).toMatchObject({
      form_version: version,
      answered_version: sent.seen.version,
      email: sent.answers['email'],
      answers: Object.fromEntries(entries.filter(isAsked)),
      history: [
        { ...versionsNamed, cause: 'registered', before: null, after: answers, superseded },
      ],
      audit: [{ details: { version, answeredVersion: sent.seen.version, status: 'active' } }],
      mail: [{ to_address: sent.answers['email'], payload: { confirmationNumber } }],
      places: 2,
    });
    for (const kept of ['history', 'audit', 'mail']) expect(record[kept]).toHaveLength(1);
    expect(bound.filter(({ key }) => key === sent.key)).toEqual([
      { key: sent.key, answer: sent.received },
    ]);
  }
}, 900_000);
