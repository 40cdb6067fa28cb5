import type { MessageLocale } from '../../message/message';

export const languages: Record<MessageLocale, string> = { en: 'English', fr: 'French' };
