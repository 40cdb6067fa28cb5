import { describe, expect, test } from 'vitest';
import { conditionsCss } from './conditions-css.ts';
import { publishedRegistration } from './registration.fixture.ts';

describe('style rules of conditions', () => {
  const css = conditionsCss(publishedRegistration());
  const ruleOf = (key: string) =>
    css.split('\n').find((rule) => rule.includes(`#follow-up-${key} `));

  test('hide a question until the button on which it depends is chosen', () => {
    expect(ruleOf('employmentCircumstance')).toContain(
      '[name="currentEmployment"]:is([value="notHealthSectorEmployed"]):checked',
    );
  });

  test('know that a whole region holds its communities', () => {
    expect(ruleOf('hasExperienceWithIndigenousCommunity')).toContain(
      '[name="deploymentLocations.all"]:is([value="FirstNationsHealthAuthority"]):checked',
    );
  });

  test('leave in sight what depends on something typed', () => {
    expect(ruleOf('primaryPhoneExt')).toBeUndefined();
  });

  test('leave in sight what depends on a number', () => {
    const form = publishedRegistration();
    const condition = (operator: 'isLessThan' | 'isMoreThan') =>
      ({ question: 'years', operator, value: 5 }) as const;
    const { properties } = form.schema;
    properties.years = { type: 'integer', 'x-kind': 'wholeNumber' };
    for (const operator of ['isLessThan', 'isMoreThan'] as const) {
      if (properties.registrationNumber) {
        properties.registrationNumber['x-visibleWhen'] = condition(operator);
      }
      expect(conditionsCss(form)).not.toContain('follow-up-registrationNumber');
    }
  });

  test('cannot be broken out of by an option’s value', () => {
    const form = publishedRegistration();
    const status = form.schema.properties.registrationNumber;
    if (status) {
      status['x-visibleWhen'] = {
        question: 'registrationStatus',
        operator: 'is',
        value: '"]){} body{display:none}\n\\',
      };
    }
    expect(conditionsCss(form)).toContain('[value="\\"]){} body{display:none} \\\\"]');
  });
});
