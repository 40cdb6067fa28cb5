import type { StrapiApp } from '@strapi/strapi/admin';
import { User } from '@strapi/icons';
import { correctionPath, pairPath, registrantPath, registryPaths } from './paths';
import { maySeeRegistrants } from './permissions';

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: registryPaths.registrants.slice(1),
      icon: User,
      intlLabel: { id: 'registry.menu', defaultMessage: 'Registrants' },
      permissions: maySeeRegistrants,
      Component: async () => {
        const { RegistrantsPage } = await import('./registrants/RegistrantsPage');
        return { default: RegistrantsPage };
      },
    });
    app.router.addRoute({
      path: registryPaths.extracts.slice(1),
      lazy: async () => {
        const { ExtractsPage } = await import('./extracts/ExtractsPage');
        return { element: <ExtractsPage /> };
      },
    });
    app.router.addRoute({
      path: registryPaths.reconfirmation.slice(1),
      lazy: async () => {
        const { ReconfirmationPage } = await import('./reconfirmation/ReconfirmationPage');
        return { element: <ReconfirmationPage /> };
      },
    });
    app.router.addRoute({
      path: registryPaths.staff.slice(1),
      lazy: async () => {
        const { StaffPage } = await import('./staff/StaffPage');
        return { element: <StaffPage /> };
      },
    });
    app.router.addRoute({
      path: registrantPath(':documentId').slice(1),
      lazy: async () => {
        const { RecordPage } = await import('./record/RecordPage');
        return { element: <RecordPage /> };
      },
    });
    app.router.addRoute({
      path: correctionPath(':documentId').slice(1),
      lazy: async () => {
        const { CorrectionPage } = await import('./correct/CorrectionPage');
        return { element: <CorrectionPage /> };
      },
    });
    app.router.addRoute({
      path: registryPaths.duplicates.slice(1),
      lazy: async () => {
        const { DuplicatesPage } = await import('./duplicates/DuplicatesPage');
        return { element: <DuplicatesPage /> };
      },
    });
    app.router.addRoute({
      path: pairPath(':one', ':other').slice(1),
      lazy: async () => {
        const { PairPage } = await import('./duplicates/PairPage');
        return { element: <PairPage /> };
      },
    });
    app.router.addRoute({
      path: registryPaths.erasing.slice(1),
      lazy: async () => {
        const { ErasingPage } = await import('./erasing/ErasingPage');
        return { element: <ErasingPage /> };
      },
    });
    app.router.addRoute({
      path: registryPaths.audit.slice(1),
      lazy: async () => {
        const { AuditPage } = await import('./audit/AuditPage');
        return { element: <AuditPage /> };
      },
    });
    app.customFields.register({
      name: 'answers',
      pluginId: 'registry',
      type: 'json',
      icon: User,
      intlLabel: { id: 'registry.answers.label', defaultMessage: 'Answers' },
      intlDescription: {
        id: 'registry.answers.description',
        defaultMessage: 'What a person answered, in the wording of the form',
      },
      components: {
        Input: async () => {
          const { AnswersField } = await import('./answers/AnswersField');
          return { default: AnswersField };
        },
      },
    });
  },
};
