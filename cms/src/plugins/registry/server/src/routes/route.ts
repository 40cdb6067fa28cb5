import { staffRoutes } from '../../../../../http/staff-route';

/** A route of the admin, for members of staff who hold a right of the registry's. */
export const route = staffRoutes('registry');
