import { route } from './owner';

/** What people who signed in call for their own registration, each named in their role. */
export const ownRegistrationRoutes = [route('GET', '/me/registration', 'own-registration.read')];
