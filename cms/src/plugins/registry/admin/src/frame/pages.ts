import { registryPaths } from '../paths';
import {
  mayExtractRegistrants,
  mayManageReconfirmation,
  mayManageErasing,
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
  { title: 'Erasing', path: registryPaths.erasing, permissions: mayManageErasing },
  { title: 'Audit', path: registryPaths.audit, permissions: mayReadAudit },
] as const;
