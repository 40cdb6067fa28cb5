import { leavesOf, type Answers } from '@ehpr/form-schemas';
import { describe, expect, test } from 'vitest';
import { askedAnswers } from '@ehpr/form-schemas';
import { decodeFormData, encodeAnswers } from './decode-form-data.ts';
import { answersOfEveryKind, publishedEveryKind } from './every-kind.fixture.ts';
import type { Entry } from './form-data.ts';
import { noorsAnswers, publishedRegistration } from './registration.fixture.ts';

const form = publishedRegistration();

function posted(entries: Entry[]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

const regions = form.steps
  .flatMap(({ questions }) => questions)
  .find(({ key }) => key === 'deploymentLocations')?.options;
const below = (region: string) =>
  leavesOf(regions?.filter(({ value }) => value === region) ?? []).map(({ value }) => value);

const cases: [what: string, entries: Entry[], answers: Answers][] = [
  ['nothing', [], {}],
  ['text as it was typed', [['firstName', ' Noor ']], { firstName: ' Noor ' }],
  ['empty text as no answer', [['firstName', '']], {}],
  ['fields of nobody’s', [['admin', 'true'], ['_intent', 'review']], {}],
  ['the first of a name given twice', [['email', 'a@b.ca'], ['email', 'c@d.ca']], { email: 'a@b.ca' }],
  ['yes', [['deployAnywhere', 'yes']], { deployAnywhere: true }],
  ['no', [['deployAnywhere', 'no']], { deployAnywhere: false }],
  ['what is neither yes nor no', [['deployAnywhere', 'x']], { deployAnywhere: 'x' }],
  ['a chosen option', [['stream', 'Nurse']], { stream: 'Nurse' }],
  ['“Choose one” as no answer', [['stream', '']], {}],
  ['some options', [['deploymentType', 'fullTime'], ['deploymentType', 'partTime']], { deploymentType: ['fullTime', 'partTime'] }],
  ['a day', [['lastDeploymentDate.day', '3'], ['lastDeploymentDate.month', '2'], ['lastDeploymentDate.year', '2021']], { lastDeploymentDate: '2021-2-3' }],
  ['half a day', [['lastDeploymentDate.day', '3'], ['lastDeploymentDate.month', ''], ['lastDeploymentDate.year', '2021']], { lastDeploymentDate: '2021--3' }],
  ['no day', [['lastDeploymentDate.day', ''], ['lastDeploymentDate.month', ''], ['lastDeploymentDate.year', '']], {}],
  ['hyphens in a day', [['lastDeploymentDate.day', '3-4'], ['lastDeploymentDate.month', '2'], ['lastDeploymentDate.year', '2021']], { lastDeploymentDate: '2021-2-3-4' }],
  ['a day pasted whole', [['lastDeploymentDate.day', '2021-02-03'], ['lastDeploymentDate.month', ''], ['lastDeploymentDate.year', '']], { lastDeploymentDate: '--2021-02-03' }],
  ['communities', [['deploymentLocations', 'Richmond']], { deploymentLocations: ['Richmond'] }],
  ['a whole region', [['deploymentLocations.all', 'FirstNationsHealthAuthority']], { deploymentLocations: below('FirstNationsHealthAuthority') }],
  ['a whole area', [['deploymentLocations.all', 'VancouverCoastal/Richmond']], { deploymentLocations: ['Richmond'] }],
  ['a community and its region, once each', [['deploymentLocations', 'Gitgaat'], ['deploymentLocations.all', 'FirstNationsHealthAuthority']], { deploymentLocations: below('FirstNationsHealthAuthority') }],
  ['a region that is not there', [['deploymentLocations.all', 'Atlantis']], {}],
  ['rows', [['specialties.0.specialty', 'NursePractitioner'], ['specialties.0.subspecialties', 'Adult'], ['specialties.1.specialty', '']], { specialties: [{ specialty: 'NursePractitioner', subspecialties: ['Adult'] }, {}] }],
  ['rows with a gap', [['specialties.7.specialty', 'B'], ['specialties.2.specialty', 'A']], { specialties: [{ specialty: 'A' }, { specialty: 'B' }] }],
  ['rows that are none', [['specialties.x.specialty', 'A'], ['specialties.__proto__.specialty', 'A']], {}],
  ['a declaration', [['confirm', 'yes']], { confirm: true }],
  ['a declaration that is none', [['confirm', 'on']], { confirm: 'on' }],
]; // prettier-ignore

describe('a posted form', () => {
  test.each(cases)('says %s', (_what, entries, answers) => {
    expect(decodeFormData(form, posted(entries))).toEqual(answers);
  });

  test('carries answers along and gives them back the same', () => {
    expect(decodeFormData(form, posted(encodeAnswers(form, noorsAnswers)))).toEqual({
      ...noorsAnswers,
      // A day comes back as its three fields say it.
      lastDeploymentDate: '2021-02-03',
    });
  });

  test('does not take a file for an answer', () => {
    const data = new FormData();
    data.append('firstName', new File(['x'], 'x.txt'));
    data.append('deploymentType', new File(['x'], 'x.txt'));
    expect(decodeFormData(form, data)).toEqual({});
  });
});

describe('a posted form with every kind of question', () => {
  const everyKind = publishedEveryKind();
  const there = (answers: Answers) =>
    decodeFormData(everyKind, posted(encodeAnswers(everyKind, answers)));

  test('gives every answer back the same, once it is read as it is stored', () => {
    const read = there(answersOfEveryKind);
    // What is calculated is not posted, and made anew.
    expect(askedAnswers(everyKind, read)).toEqual(answersOfEveryKind);
    expect(there(read)).toEqual(read);
  });

  test.each<[string, Entry[], Answers]>([
    ['a number as it was typed', [['wholeNumber', ' 1,000']], { wholeNumber: ' 1,000' }],
    ['lines as they were typed', [['longText', 'a\nb ']], { longText: 'a\nb ' }],
    ['a month as it was typed', [['monthAndYear.month', 'Feb'], ['monthAndYear.year', '']], { monthAndYear: '-Feb' }],
    ['a day of a range', [['dateRange.to.day', '8']], { dateRange: { to: '--8' } }],
    ['part of an address', [['address.city', 'Hope'], ['address.street', '']], { address: { city: 'Hope' } }],
    ['an address of blanks as none', [['address.city', ''], ['address.province', '']], {}],
    ['a part that is none as nothing', [['address.country', 'Canada'], ['address', 'x']], {}],
    ['an address in a row', [['group.0.place.city', 'Hope']], { group: [{ place: { city: 'Hope' } }] }],
  ])('says %s', (_what, entries, answers) => {
    expect(decodeFormData(everyKind, posted(entries))).toEqual(answers);
  }); // prettier-ignore
});
