import { registryPaths } from '../paths';
import {
  mayExtractRegistrants,
  mayManageReconfirmation,
  mayManageStaff,
  mayMergeRegistrants,
  mayReadAudit,
  maySeeRegistrants,
} from '../permissions';

/** The pages of the registry, in the order of its navigation, each with what opens it. */
export const registryPages = [
  { title: 'Registrants', path: registryPaths.registrants, permissions: maySeeRegistrants },
  { title: 'Duplicates', path: registryPaths.duplicates, permissions: mayMergeRegistrants },
  { title: 'Extracts', path: registryPaths.extracts, permissions: mayExtractRegistrants },
  {
    title: 'Re-confirmation',
    path: registryPaths.reconfirmation,
    permissions: mayManageReconfirmation,
  },
  { title: 'Staff', path: registryPaths.staff, permissions: mayManageStaff },
  { title: 'Audit', path: registryPaths.audit, permissions: mayReadAudit },
] as const;
