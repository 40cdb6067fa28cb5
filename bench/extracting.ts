import pg from 'pg';
import { signInAt, type StaffMember } from '../tests/harness/staff.ts';
import type { TemporaryStack } from '../tests/harness/temporary-stack.ts';
import { medians, wallClock } from './measure.ts';
import { memoryOf } from './memory-of.ts';
import type { Row } from './report.ts';

/** About 100,000 of the seeded million. */
const query = 'stream=AlliedHealthProfessional';
const copyBound = 8;
const mostGrowth = 100;

/** The answers that are columns of an extract. */
const answered =
  `firstName lastName postalCode primaryPhone primaryPhoneExt secondaryPhone secondaryPhoneExt
  email stream specialties registrationStatus registrationNumber currentEmployment healthAuthorities
  employmentCircumstance nonClinicalJobTitle deployAnywhere deploymentLocations placementOptions
  hasImmunizationTraining deploymentDuration deploymentType hasPreviousDeployment lastDeploymentDate
  lastDeployedHa hasExperienceWithIndigenousCommunity hasExperienceWithRemoteRuralCommunity
  completedSanyasIndigenousCulturalSafetyTraining`.split(/\s+/u);

// To nowhere, so that nothing but PostgreSQL's own work is counted.
const copy = `copy (select document_id, confirmation_number, registrant_status, deployed_from,
    deployed_until, ${answered.map((key) => `answers->>'${key}'`).join(', ')}
  from registrants where listed and stream = 'AlliedHealthProfessional' order by id)
  to '/dev/null' with (format csv)`;

/** What the extract of 100,000 takes, to copying the same columns, and by how much memory grows. */
export async function extractingRows(stack: TemporaryStack, rounds: number): Promise<Row[]> {
  const { cmsUrl, databaseUrl, cmsPid } = stack;
  const staff = await signInAt(stack, 'program.administrator@example.org');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  let peak = 0;
  const watching = setInterval(() => (peak = Math.max(peak, memoryOf(cmsPid))), 20);
  try {
    const extract = () => fetchExtract(staff, cmsUrl);
    // What is loaded with the first extract is no growth with the number of rows.
    await extract();
    const before = memoryOf(cmsPid);
    peak = before;
    const times = await medians({ extract, copy: () => client.query(copy) }, rounds, wallClock);
    return [
      {
        what: 'extract of 100,000: time, to COPY',
        ratio: times.extract / times.copy,
        bound: copyBound,
      },
      {
        what: 'extract of 100,000: growth of memory, in MB',
        ratio: (peak - before) / 1e6,
        bound: mostGrowth,
      },
    ];
  } finally {
    clearInterval(watching);
    await client.end();
  }
}

async function fetchExtract(staff: StaffMember, cmsUrl: string): Promise<void> {
  const asked = await staff.call('POST', '/registry/extracts', { query, reason: 'Benchmark' });
  if (asked.status !== 201) throw new Error(`No extract was given: ${asked.status}`);
  const { data } = asked.body as { data: { id: string } };
  const cookie = asked.cookies[0]?.split(';')[0] ?? '';
  const file = await fetch(`${cmsUrl}/registry/extracts/${data.id}/file`, { headers: { cookie } });
  if (file.status !== 200 || !file.body) throw new Error(`No file came: ${file.status}`);
  let lines = 0;
  for await (const chunk of file.body) for (const byte of chunk) if (byte === 10) lines += 1;
  if (lines < 90_000) throw new Error(`Only ${lines} lines came`);
}
