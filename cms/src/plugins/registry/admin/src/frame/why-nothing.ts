import type { OwnScope } from '../../../shared/contracts';

type Because = Extract<OwnScope, { kind: 'none' }>['because'];

/** Why a member of staff sees no registrants, and what they can do about it. */
export const whyNothing: Record<Because, string> = {
  'no-role':
    'Your role shows you no registrants. If you need them for your work, ask a program administrator to give you a role that does. They do it on the Staff page.',
  'no-authority':
    'You see no registrants yet, because the registry does not know which health authority you work for. It looks at what stands after the @ of your email address, and knows no authority by that. Ask a program administrator to set your health authority on the Staff page. It counts at once: then load this page again.',
  blocked:
    'You see no registrants, because an administrator has stopped your access. Ask a program administrator why.',
};
