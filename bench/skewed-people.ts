import { createHash } from 'node:crypto';
import type { Answers, Option } from '../form-schemas/src/index.ts';
import { shippedLists } from '../form-schemas/src/shipped.ts';

/*
 * Invented answers in uneven shares: most registrants are nurses, most go to few communities near
 * them, few go to many, and some choices are rare.
 */

const lists = shippedLists();
const streams = lists['professions'] ?? [];
const regions = lists['communities'] ?? [];
const employers = [
  'fraser',
  'vancouverCoastal',
  'interior',
  'vancouverIsland',
  'northern',
  'provincialHsa',
  'providence',
  'privateEmployer',
  'firstNationsHa',
  'outsideBC',
];
const placements = [
  'emergencyDepartments',
  'longTermCare',
  'anywhere',
  'homeSupport',
  'criticalCareICU',
  'covid19Support',
  'other',
];

/** What the invented person with a number answers: the same each time, and valid. */
export function skewedRegistration(number: number): Answers {
  const draws = drawsOf(number);
  const { chance, one, some } = draws;
  const nurses = streams.find(({ value }) => value === 'Nurse');
  const stream = nurses && chance(0.45) ? nurses : one(streams, 1.5);
  const employed = chance(0.62);
  const deployAnywhere = chance(0.35);
  const deployedBefore = chance(0.15);
  return {
    firstName: 'Ada',
    lastName: 'Example',
    postalCode: one(['V8W 1P6', 'V2L 3H9', 'V1Y 9T2', 'V5K 0A1', 'V3T 4H4', 'V9A 1A1'], 1),
    primaryPhone: '250-555-0100',
    email: 'ada@example.org',
    stream: stream.value,
    ...(stream.value === 'Nonclinical' && { nonClinicalJobTitle: one(['Driver', 'Logistics'], 1) }),
    ...(stream.options && { specialties: specialtiesOf(stream.options, draws) }),
    registrationStatus: one(['registered', 'notRegistered', 'temp', 'na'], 2),
    ...(employed
      ? {
          currentEmployment: chance(0.9) ? 'healthSectorEmployed' : 'healthSectorResidency',
          healthAuthorities: some(employers, 1 + Number(chance(0.2)), 1.8),
        }
      : {
          currentEmployment: 'notHealthSectorEmployed',
          employmentCircumstance: one(['retired', 'other', 'student'], 1.5),
        }),
    deployAnywhere,
    ...(!deployAnywhere && { deploymentLocations: communitiesOf(draws) }),
    hasExperienceWithIndigenousCommunity: chance(0.3),
    hasExperienceWithRemoteRuralCommunity: chance(0.4),
    completedSanyasIndigenousCulturalSafetyTraining: chance(0.2),
    placementOptions: some(placements, 1 + Math.floor(draws.number() * 3), 1.4),
    hasImmunizationTraining: chance(0.5),
    deploymentDuration: one(['twoWeeks', 'oneWeek', 'fourWeeks', 'eightPlus', 'eightWeeks'], 1.4),
    deploymentType: some(['fullTime', 'partTime'], 1 + Number(chance(0.4)), 1.2),
    hasPreviousDeployment: deployedBefore ? 'yes' : 'noOrUnsure',
    ...(deployedBefore && {
      lastDeployedHa: one(employers.slice(0, 7), 1.5),
      lastDeploymentDate: '2021-08-01',
    }),
    confirm: true,
  };
}

type Draws = {
  /** From 0 to below 1. */
  number: () => number;
  chance: (share: number) => boolean;
  /** The first are drawn more often, the more the greater the skew. */
  one: <T>(choices: readonly T[], skew: number) => T;
  some: <T>(choices: readonly T[], count: number, skew: number) => T[];
};

function drawsOf(person: number): Draws {
  let turn = 0;
  const number = () => {
    turn += 1;
    return createHash('sha256').update(`${person}/${turn}`).digest().readUInt32BE() / 2 ** 32;
  };
  const one: Draws['one'] = (choices, skew) => {
    const drawn = choices[Math.floor(number() ** skew * choices.length)];
    if (drawn === undefined) throw new Error('There is nothing to draw from');
    return drawn;
  };
  return {
    number,
    chance: (share) => number() < share,
    one,
    some: (choices, count, skew) => [
      ...new Set(Array.from({ length: count }, () => one(choices, skew))),
    ],
  };
}

function specialtiesOf(options: readonly Option[], { one, some, chance }: Draws): Answers[] {
  return some(options, chance(0.15) ? 2 : 1, 1.6).map(({ value, options: below }) => ({
    specialty: value,
    ...(below?.length && { subspecialties: [one(below, 1.3)].map((each) => each.value) }),
  }));
}

/** Some communities of one region, or, of one in ten, of three. */
function communitiesOf({ one, some, number, chance }: Draws): string[] {
  const chosen = some(regions, chance(0.1) ? 3 : 1, 1.2);
  return chosen.flatMap((region) => {
    const communities = (region.options ?? []).flatMap(({ value, options }) =>
      options ? options.map((each) => each.value) : [value],
    );
    return chance(0.2)
      ? communities
      : [...new Set([one(communities, 1), ...some(communities, Math.floor(number() * 4), 1.3)])];
  });
}
