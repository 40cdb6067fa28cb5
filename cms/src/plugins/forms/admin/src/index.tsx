import type { ComponentType } from 'react';
import { BulletList } from '@strapi/icons';
import { adminApi, type StrapiApp } from '@strapi/strapi/admin';
import { registerCustomFields } from './custom-fields';
import { ResponsesPanel } from './panel/ResponsesPanel';
import { UsedByPanel } from './panel/UsedByPanel';
import { withImpactOfEach, type BulkActions } from './publish/bulk-action';
import type { DocumentAction, DocumentActions } from './publish/document-action';
import { withImpact } from './publish/publish-action';
import { layOutQuestions, ruleType } from './questions/lay-out-questions';
import { RuleField } from './questions/RuleField';
import { VersionsPanel } from './panel/VersionsPanel';
import { showWordsOnly } from './translations/show-words-only';
import { TranslationPanel } from './translations/TranslationPanel';
import { TwoEditorsPanel } from './two-editors/TwoEditorsPanel';

type SidePanels = {
  addEditViewSidePanel(
    panels: (
      | typeof TwoEditorsPanel
      | typeof VersionsPanel
      | typeof TranslationPanel
      | typeof ResponsesPanel
      | typeof UsedByPanel
    )[],
  ): void;
};

/** Makes the editor read a form again that was changed other than by itself. */
function forgetDocuments(app: StrapiApp): void {
  const { util } = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] });
  app.store?.dispatch(util.invalidateTags(['Document']));
}

/** One of the buttons that Strapi shows beside a document. */
function actionOf(app: Pick<StrapiApp, 'getPlugin'>, type: string): DocumentAction | undefined {
  const { getDocumentActions } = app.getPlugin('content-manager').apis as DocumentActions;
  return getDocumentActions().find((action) => action.type === type);
}

export default {
  register(app: StrapiApp): void {
    registerCustomFields(app);
    app.addFields({ type: ruleType, Component: RuleField as ComponentType });
    app.customFields.register({
      name: 'revision',
      pluginId: 'forms',
      type: 'string',
      icon: BulletList,
      intlLabel: { id: 'forms.revision.label', defaultMessage: 'Revision' },
      intlDescription: {
        id: 'forms.revision.description',
        defaultMessage: 'Which save an editor began from',
      },
      components: {
        // The editor sends it back unseen: see two-editors. It is a part of every editor of a form
        // that nothing takes away, at any width, and so the place of the dialog.
        Input: async () => {
          const { PublishDialog } = await import('./publish/PublishDialog');
          return { default: () => <PublishDialog save={() => actionOf(app, 'update')} /> };
        },
      },
    });
    app.router.addRoute({
      path: 'plugins/forms/:documentId/responses',
      lazy: async () => {
        const { ResponsesPage } = await import('./responses/ResponsesPage');
        return { element: <ResponsesPage /> };
      },
    });
    app.router.addRoute({
      path: 'plugins/forms/:documentId/responses/:responseId',
      lazy: async () => {
        const { ResponsePage } = await import('./responses/ResponsePage');
        return { element: <ResponsePage /> };
      },
    });
    app.router.addRoute({
      path: 'plugins/forms/:documentId/versions',
      lazy: async () => {
        const { VersionsPage } = await import('./versions/VersionsPage');
        return { element: <VersionsPage onDraftReplaced={() => forgetDocuments(app)} /> };
      },
    });
    app.router.addRoute({
      path: 'plugins/forms/:documentId/versions/:version',
      lazy: async () => {
        const { VersionPage } = await import('./versions/VersionPage');
        return { element: <VersionPage /> };
      },
    });
    app.router.addRoute({
      path: 'plugins/forms/:documentId/preview',
      lazy: async () => {
        const { PreviewPage } = await import('./preview/PreviewPage');
        return { element: <PreviewPage /> };
      },
    });
    app.router.addRoute({
      path: 'plugins/forms/:documentId/progress',
      lazy: async () => {
        const { ProgressPage } = await import('./progress/ProgressPage');
        return { element: <ProgressPage /> };
      },
    });
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void {
    const editor = app.getPlugin('content-manager').apis as SidePanels &
      DocumentActions &
      BulkActions;
    editor.addEditViewSidePanel([
      TwoEditorsPanel,
      VersionsPanel,
      TranslationPanel,
      ResponsesPanel,
      UsedByPanel,
    ]);
    const layOut = 'Admin/CM/pages/EditView/mutate-edit-view-layout';
    app.registerHook(layOut, showWordsOnly);
    app.registerHook(layOut, layOutQuestions);
    editor.addDocumentAction((actions) =>
      actions.map((action) => (action.type === 'publish' ? withImpact(action) : action)),
    );
    editor.addBulkAction((actions) => actions.map((action) => withImpactOfEach(action)));
  },
};
