import type { KindOfQuestion } from './kind.ts';
import { alreadyGiven, enter, normaliseTyped } from './plain-text.ts';

// Canada Post: D, F, I, O, Q and U never appear; W and Z never lead.
const pattern = '^[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z] [0-9][ABCEGHJ-NPRSTV-Z][0-9]$';

export const postalCode: KindOfQuestion<'postalCode'> = {
  schema: () => ({ type: 'string', pattern }),
  normalise: normaliseTyped((typed) => {
    const [, area, unit] =
      /^([A-Za-z]\d[A-Za-z])[\s\-\u2010-\u2015]?(\d[A-Za-z]\d)$/u.exec(typed) ?? [];
    return area && unit ? `${area} ${unit}`.toUpperCase() : typed;
  }),
  text: (answer) => [String(answer)],
  messages: {
    required: enter,
    type: (label) => `${label} must be text`,
    format: () => 'Enter a Canadian postal code, like V8W 1P6',
    unique: alreadyGiven,
  },
};
