export const maySeeFrench = [{ action: 'plugin::content.translations.read', subject: null }];
