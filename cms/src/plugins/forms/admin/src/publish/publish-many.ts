import { adminApi } from '@strapi/strapi/admin';
import { formUid } from '../paths';

type Asked = { documentIds: readonly string[]; locale: string | undefined };

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    publishForms: builder.mutation<{ count: number }, Asked>({
      query: ({ documentIds, locale }) => ({
        url: `/content-manager/collection-types/${formUid}/actions/bulkPublish`,
        method: 'POST',
        data: { documentIds, ...(locale && { locale }) },
      }),
      invalidatesTags: ['Document'],
    }),
  }),
});

/** Publishes forms, all or none of them; what shows documents reads them again. */
export const { usePublishFormsMutation } = api;
