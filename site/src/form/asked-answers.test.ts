import { describe, expect, test } from 'vitest';
import { askedAnswers, offeredOnly } from '@ehpr/form-schemas';
import { noorsAnswers, publishedRegistration } from './registration.fixture.ts';

const form = publishedRegistration();

describe('answers so far', () => {
  test('lose specialties of the profession chosen before, and their own choices below', () => {
    const changed = { ...noorsAnswers, stream: 'Physician' };
    expect(offeredOnly(form, changed).specialties).toEqual([{ subspecialties: [] }]);
  });

  test('have them again when the person changes their mind back', () => {
    expect(offeredOnly(form, { ...noorsAnswers }).specialties).toEqual(noorsAnswers.specialties);
  });

  test('are read by conditions as they will be stored', () => {
    const asked = askedAnswers(form, { ...noorsAnswers, primaryPhone: ' ', primaryPhoneExt: '12' });
    expect(asked).not.toHaveProperty('primaryPhone');
    expect(asked).not.toHaveProperty('primaryPhoneExt');
  });

  test('survive anything in a group', () => {
    expect(() => offeredOnly(form, { stream: 3, specialties: [null, 'x', [], {}] })).not.toThrow();
  });
});
