import type { Knex } from 'knex';
import { conditionSql } from '../../../../../records/condition-sql';
import { onDays } from '../../../../../records/on-days';
import { containing } from '../../../../../records/records-in';
import { areExclusive, type Choice } from '../domain/choices';
import type { Asking, Fact, RegistrantSearch } from '../domain/registrant-search';
import type { Scope } from '../domain/visibility';
import type { Db } from './db';
import { visibleTo } from './visible';

const columns: Record<Fact, string> = {
  stream: 'registrants.stream',
  registrationStatus: 'registrants.registration_status',
  currentEmployment: 'registrants.current_employment',
  deploymentDuration: 'registrants.deployment_duration',
  credentialStatus: 'registrants.credential_status',
};

/**
 * The registrants that a search means, of those in a scope: a query on the table `registrants` without
 * columns and order, to be counted, sorted, grouped or read. Everything of ours that finds registrants
 * starts from it.
 */
export function matching(db: Db, search: RegistrantSearch, scope: Scope): Knex.QueryBuilder {
  const { statuses, facts, goesAnywhere, needsUpdate, version, only, asking } = search;
  const { sql, values } = visibleTo(scope);
  const found = db('registrants').whereRaw(sql, values);
  if (statuses) void found.whereIn('registrants.registrant_status', [...statuses]);
  else void found.whereRaw('registrants.listed');
  for (const [fact, any] of Object.entries(facts) as [Fact, readonly string[]][]) {
    void found.whereIn(columns[fact], [...any]);
  }
  if (goesAnywhere) void found.whereRaw('registrants.deploy_anywhere');
  if (needsUpdate) void found.whereNotNull('registrants.gaps');
  if (version !== undefined) void found.where('registrants.form_version', version);
  if (only) void found.whereIn('registrants.document_id', [...only]);
  for (const choices of search.choices) {
    const chosen = choiceSql(choices, statuses === undefined);
    void found.whereRaw(chosen.sql, chosen.values);
  }
  withinDays(found, search);
  if (asking) void found.whereRaw(`(${asking.map((each) => askingSql[each]).join(' or ')})`);
  const confirmed = { ...search.confirmed, timeZone: search.timeZone };
  for (const { sql: on, values: days } of onDays('registrants.last_confirmed_at', confirmed)) {
    void found.whereRaw(on, days);
  }
  for (const word of search.words) {
    void found.whereRaw(`registrants.searched like ? escape '\\'`, [containing(word)]);
  }
  for (const condition of search.answers) {
    const answer = conditionSql(condition);
    void found.whereRaw(answer.sql, answer.values);
  }
  return found;
}

/** How far somebody is asked to confirm, as the registry keeps it. */
const askingSql: Record<Asking, string> = {
  no: 'registrants.reconfirmation_asked_at is null',
  asked:
    '(registrants.reconfirmation_asked_at is not null and registrants.reconfirmation_reminders = 0)',
  reminded: 'registrants.reconfirmation_reminders > 0',
};

/** Whether a search leaves out nobody who is listed. */
export function meansAll(search: RegistrantSearch, scope: Scope): boolean {
  const { choices, timeZone: _timeZone, words, answers, facts, ...others } = search;
  const asks = [...choices, ...words, ...answers, ...Object.keys(facts), ...Object.keys(others)];
  return scope.kind === 'all' && asks.length === 0;
}

/** Narrows a query to those who registered on certain days. */
function withinDays(found: Knex.QueryBuilder, { since, until, timeZone }: RegistrantSearch): void {
  const days = onDays('registrants.registered_at', { from: since, to: until, timeZone });
  for (const { sql, values } of days) void found.whereRaw(sql, values);
}

/** What finds registrants by what they chose, without looking at them. */
export type ChoicesFound = {
  /** On the choices, in which each registrant is once, by `registrant_id` and `registered_at`. */
  found: Knex.QueryBuilder;
  /** Whether they are read in the order of registering. */
  isInOrder: boolean;
};

/**
 * The same as `matching` where a search asks for choices, perhaps of certain days, and for nothing
 * else. Nothing, where it asks for more.
 */
export function choicesOnly(
  db: Db,
  search: RegistrantSearch,
  scope: Scope,
): ChoicesFound | undefined {
  const { choices, since: _since, until: _until, ...others } = search;
  // Two choices of a person would be the person twice.
  const first = choices.find((each) => each.length === 1) ?? choices.find(areExclusive);
  const [choice] = first ?? [];
  if (!first || !choice || !meansAll({ ...others, choices: [] }, scope)) return undefined;
  const found = db('registry.registrant_choice as registrants')
    .where({ question: choice.question, listed: true })
    .whereIn(
      'value',
      first.map(({ value }) => value),
    );
  for (const more of choices.filter((each) => each !== first)) {
    const { sql, values } = choiceSql(more, true, 'registrants.registrant_id');
    void found.whereRaw(sql, values);
  }
  withinDays(found, search);
  return { found, isInOrder: first.length === 1 };
}

/**
 * That one of the choices was made. What is listed of them is told where only such are meant; and when
 * they registered, because the keys of choices and the indexes of registrants stand in that order and
 * are read side by side, as far as the page needs.
 */
function choiceSql(
  choices: readonly Choice[],
  listedOnly: boolean,
  id: 'registrants.id' | 'registrants.registrant_id' = 'registrants.id',
) {
  const byQuestion = Map.groupBy(choices, ({ question }) => question);
  const any = [...byQuestion].map(([question, made]) => ({
    sql: made.length === 1 ? '(question = ? and value = ?)' : '(question = ? and value = any(?))',
    values: [question, made.length === 1 ? (made[0]?.value ?? '') : made.map(({ value }) => value)],
  }));
  const listed = listedOnly ? ' and listed' : '';
  return {
    sql: `(registrants.registered_at, ${id}) in (
      select registered_at, registrant_id from registry.registrant_choice
      where (${any.map(({ sql }) => sql).join(' or ')})${listed})`,
    values: any.flatMap(({ values }) => values),
  };
}
