import { createHash } from 'node:crypto';
import { leavesOf, type Answers, type Option } from '../../form-schemas/src/index.ts';
import { shippedLists } from '../../form-schemas/src/shipped.ts';

const firstNames = [
  'Ada',
  'Basil',
  'Chidi',
  'Dana',
  'Emeka',
  'Farah',
  'Gita',
  'Hugo',
  'Ines',
  'Jun',
];
const lastNames = ['Example', 'Sample', 'Specimen', 'Placeholder', 'Invented', 'Pretend', 'Model'];
const postalCodes = ['V8W 1P6', 'V2L 3H9', 'V1Y 9T2', 'V5K 0A1', 'V3T 4H4', 'V9A 1A1'];
const employers = ['fraser', 'interior', 'northern', 'vancouverCoastal', 'vancouverIsland'];
const placements = ['criticalCareICU', 'emergencyDepartments', 'longTermCare', 'homeSupport'];
const durations = ['oneWeek', 'twoWeeks', 'fourWeeks', 'eightWeeks', 'eightPlus'];

const lists = shippedLists();
const streams = lists['professions'] ?? [];
const communities = leavesOf(lists['communities'] ?? []);

/**
 * What the invented person with a number answers when they register: the same each time, valid, and
 * plainly no real person's.
 */
export function inventedRegistration(number: number): Answers {
  const draw = drawsOf(number);
  const firstName = draw(firstNames);
  const lastName = draw(lastNames);
  const stream = draw(streams);
  const isEmployed = draw([true, true, false]);
  const deployAnywhere = draw([true, false]);
  return {
    firstName,
    lastName,
    postalCode: draw(postalCodes),
    primaryPhone: `250555${String(100 + (number % 100)).padStart(4, '0')}`,
    email: `${firstName}.${lastName}.${number}@example.org`.toLowerCase(),
    stream: stream.value,
    ...(stream.value === 'Nonclinical' && { nonClinicalJobTitle: 'Logistics' }),
    ...(stream.options && { specialties: [specialtyOf(draw(stream.options), draw)] }),
    registrationStatus: draw(['registered', 'temp', 'notRegistered']),
    currentEmployment: isEmployed ? 'healthSectorEmployed' : 'notHealthSectorEmployed',
    ...(isEmployed
      ? { healthAuthorities: [draw(employers)] }
      : { employmentCircumstance: draw(['retired', 'student', 'other']) }),
    deployAnywhere,
    ...(!deployAnywhere && { deploymentLocations: [draw(communities).value] }),
    ...training(draw),
    placementOptions: [draw(placements)],
    hasImmunizationTraining: draw([true, false]),
    deploymentDuration: draw(durations),
    deploymentType: [draw(['fullTime', 'partTime'])],
    hasPreviousDeployment: 'noOrUnsure',
    confirm: true,
  };
}

type Draw = <T>(choices: readonly T[]) => T;

/** Draws that follow from a number alone: each is read from a digest of the number and its turn. */
function drawsOf(number: number): Draw {
  let turn = 0;
  return (choices) => {
    turn += 1;
    const digest = createHash('sha256').update(`${number}/${turn}`).digest();
    const drawn = choices[digest.readUInt32BE() % choices.length];
    if (drawn === undefined) throw new Error('There is nothing to draw from');
    return drawn;
  };
}

function specialtyOf(specialty: Option, draw: Draw) {
  const below = specialty.options;
  return {
    specialty: specialty.value,
    ...(below?.length && { subspecialties: [draw(below).value] }),
  };
}

/** Asked of those who go anywhere or to a First Nations community; of others it is dropped. */
function training(draw: Draw) {
  return {
    hasExperienceWithIndigenousCommunity: draw([true, false]),
    hasExperienceWithRemoteRuralCommunity: draw([true, false]),
    completedSanyasIndigenousCulturalSafetyTraining: draw([true, false]),
  };
}
