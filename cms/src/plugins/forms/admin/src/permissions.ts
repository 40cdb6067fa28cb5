import { formUid } from './paths';

const permission = (action: string, subject: string | null = null) => ({ action, subject });

export const mayOpenForms = [permission('plugin::content-manager.explorer.read', formUid)];
export const mayPublishForms = [permission('plugin::content-manager.explorer.publish', formUid)];

export const maySeeVersions = [permission('plugin::forms.versions.read')];
export const maySeeProgress = [permission('plugin::forms.progress.read')];
export const mayPreview = [permission('plugin::forms.preview')];
export const mayBringBack = [permission('plugin::forms.versions.restore')];
export const maySeeResponses = [permission('plugin::forms.responses.read')];
