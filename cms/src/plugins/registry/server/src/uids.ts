export const registrantUid = 'plugin::registry.registrant';
