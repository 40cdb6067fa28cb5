/*
 * Searches that are measured: as an address asks them, as plain Content Manager can be asked for the
 * same, and as the best SQL that we know finds them. What serves that best is an index on what is
 * searched by and on the order of the page, of those who are listed; on the choices, their key. The
 * registry has these.
 */

export type Measured = {
  what: string;
  /** The filters of an address. */
  query: string;
  /** Words that are searched for, which stand in no address. */
  words?: string;
  ideal: { count: string; page: string };
  /** Content Manager's filters, where it can express the same. */
  plain?: string;
};

/** What a page is made of: the columns that the list reads of the registrants on it. */
const columns = `r.id, r.document_id, r.confirmation_number, r.first_name, r.last_name,
  r.registrant_status, r.credential_status, r.registered_at, r.language, r.form_version,
  r.deploy_anywhere, r.gaps is not null, r.answers::text, r.regions::text`;
const newestFirst = 'order by registered_at desc, id desc limit 25';

/** By columns of the registrants, of which an index has them in the order of the page. */
const ofRegistrants = (where: string) => ({
  count: `select count(*) from registrants r where ${where}`,
  page: `select ${columns} from registrants r where ${where} ${newestFirst}`,
});

/** By choices that exclude each other: each is counted, and read in its order, on its own. */
const ofChoices = (...choices: (readonly [string, string])[]) => {
  const made = choices.map(
    ([question, value]) =>
      `from registry.registrant_choice where question = '${question}' and value = '${value}' and listed`,
  );
  const newest = made.map(
    (from) => `(select registrant_id, registered_at ${from}
      order by registered_at desc, registrant_id desc limit 25)`,
  );
  return {
    count: `select ${made.map((from) => `(select count(*) ${from})`).join(' + ')}`,
    page: `select ${columns} from (
        select * from (${newest.join(' union all ')}) each
        order by registered_at desc, registrant_id desc limit 25) newest
      join registrants r on r.id = newest.registrant_id
      order by r.registered_at desc, r.id desc`,
  };
};

/** By several choices, of which those who made one are read in its order and looked for in the others. */
const ofBoth = (from: string, where: string) => ({
  count: `select count(*) ${from} where ${where}`,
  page: `select ${columns} from (
      select place.registrant_id as id ${from} where ${where}
      order by place.registered_at desc, place.registrant_id desc limit 25) newest
    join registrants r using (id) order by r.registered_at desc, r.id desc`,
});

const alsoChose = (question: string, ...values: readonly string[]) =>
  `(place.registered_at, place.registrant_id) in (
    select registered_at, registrant_id from registry.registrant_choice
    where question = '${question}' and value in ('${values.join("', '")}') and listed)`;

const place = (question: string, value: string) =>
  `place.question = '${question}' and place.value = '${value}' and place.listed`;

const isListed = 'filters[$and][0][registrantStatus][$in]';
const plainly = (...filters: string[]) =>
  [
    `${isListed}[0]=active&${isListed}[1]=deployed`,
    ...filters.map((filter, index) => `filters[$and][${index + 1}]${filter}`),
  ].join('&');

const fraser = ['region', 'FraserRegion'] as const;
const anywhere = ['region', '*'] as const;

export const searches: readonly Measured[] = [
  { what: 'everybody', query: '', ideal: ofRegistrants('listed'), plain: plainly() },
  {
    what: 'a last name',
    query: '',
    words: 'bame',
    ideal: ofRegistrants(`listed and searched like '%bame%'`),
    plain: `${plainly()}&_q=bame`,
  },
  {
    what: 'a first name of many',
    query: '',
    words: 'chidi',
    ideal: ofRegistrants(`listed and searched like '%chidi%'`),
    plain: `${plainly()}&_q=chidi`,
  },
  {
    what: 'an email address',
    query: '',
    words: '424242@example.org',
    ideal: ofRegistrants(`listed and searched like '%424242@example.org%'`),
    plain: `${plainly()}&_q=424242@example.org`,
  },
  ...(
    [
      ['a stream of many', 'stream', 'stream', 'stream', 'Nurse'],
      ['a stream of few', 'stream', 'stream', 'stream', 'Physician'],
      ['registration status', 'registration', 'registration_status', 'registrationStatus', 'temp'],
      [
        'employment',
        'employment',
        'current_employment',
        'currentEmployment',
        'healthSectorEmployed',
      ],
      ['duration', 'duration', 'deployment_duration', 'deploymentDuration', 'fourWeeks'],
    ] as const
  ).map(([what, parameter, column, attribute, value]) => ({
    what,
    query: `${parameter}=${value}`,
    ideal: ofRegistrants(`listed and ${column} = '${value}'`),
    plain: plainly(`[${attribute}][$eq]=${value}`),
  })),
  ...(
    [
      ['specialty', 'specialty', 'specialties.specialty', 'RegisteredNurse'],
      ['subspecialty', 'subspecialty', 'specialties.subspecialties', 'CriticalCareAdult'],
      ['employer', 'employer', 'healthAuthorities', 'fraser'],
      ['region', 'region', 'region', 'FraserRegion'],
      ['community', 'community', 'deploymentLocations', 'PrinceGeorge'],
      ['placement', 'placement', 'placementOptions', 'emergencyDepartments'],
      ['full or part time', 'type', 'deploymentType', 'partTime'],
    ] as const
  ).map(([what, parameter, question, value]) => ({
    what,
    query: `${parameter}=${value}`,
    ideal: ofChoices([question, value]),
  })),
  {
    what: 'those who go anywhere',
    query: 'anywhere=only',
    ideal: ofRegistrants('listed and deploy_anywhere'),
    plain: plainly('[deployAnywhere][$eq]=true'),
  },
  {
    what: 'a region with those who go anywhere',
    query: 'region=FraserRegion&anywhere=include',
    ideal: ofChoices(fraser, anywhere),
  },
  {
    what: 'withdrawn',
    query: 'status=withdrawn',
    ideal: ofRegistrants(`registrant_status = 'withdrawn'`),
    plain: 'filters[$and][0][registrantStatus][$eq]=withdrawn',
  },
  {
    what: 'registered since',
    query: 'since=2024-01-01',
    ideal: ofRegistrants(`listed and registered_at >= timestamp '2024-01-01 08:00'`),
    plain: plainly('[registeredAt][$gte]=2024-01-01T08:00:00.000Z'),
  },
  {
    what: 'form version',
    query: 'version=1',
    ideal: ofRegistrants('listed and form_version = 1'),
    plain: plainly('[formVersion][$eq]=1'),
  },
  {
    what: 'a question that staff added, of choices',
    query: 'q.hasImmunizationTraining=true',
    ideal: ofChoices(['hasImmunizationTraining', 'true']),
  },
  {
    what: 'together: nurses for a placement in a region',
    query: 'stream=Nurse&placement=criticalCareICU&region=FraserRegion&anywhere=include',
    ideal: ofBoth(
      `from registry.registrant_choice place
        join registrants r on r.id = place.registrant_id and r.stream = 'Nurse'`,
      `${place('placementOptions', 'criticalCareICU')} and ${alsoChose('region', 'FraserRegion', '*')}`,
    ),
  },
  {
    what: 'together: a specialty in a community since a day',
    query: 'specialty=RegisteredNurse&community=PrinceGeorge&since=2021-01-01',
    ideal: ofBoth(
      'from registry.registrant_choice place',
      `${place('deploymentLocations', 'PrinceGeorge')}
        and place.registered_at >= timestamp '2021-01-01 08:00'
        and ${alsoChose('specialties.specialty', 'RegisteredNurse')}`,
    ),
  },
  {
    what: 'together: a name among those who go anywhere and are registered',
    query: 'anywhere=only&registration=registered',
    words: 'bame',
    ideal: ofRegistrants(`listed and searched like '%bame%' and deploy_anywhere
      and registration_status = 'registered'`),
    plain: `${plainly('[deployAnywhere][$eq]=true', '[registrationStatus][$eq]=registered')}&_q=bame`,
  },
];
