import type { OwnScope } from '../../../shared/contracts';

type Because = Extract<OwnScope, { kind: 'none' }>['because'];

/** Why a member of staff sees no registrants, and what they can do about it. */
export const whyNothing: Record<Because, string> = {
  'no-role':
    'Your role shows you no registrants. If your work needs them, ask a program administrator for a role that does.',
  'no-authority':
    'You see no registrants yet, because the registry does not know which health authority you work for: your email address is at none that it knows. Ask a program administrator to set it on the Staff page.',
  blocked: 'Your access was stopped. Ask a program administrator why.',
};
