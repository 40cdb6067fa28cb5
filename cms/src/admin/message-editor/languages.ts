import type { MessageLocale } from '../../plugins/outreach/shared/message';

export const languages: Record<MessageLocale, string> = { en: 'English', fr: 'French' };
