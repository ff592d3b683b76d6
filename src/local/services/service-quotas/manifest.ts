// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  GetAWSDefaultServiceQuota: () => import('./actions/get-aws-default-service-quota.ts'),
  GetRequestedServiceQuotaChange: () => import('./actions/get-requested-service-quota-change.ts'),
  GetServiceQuota: () => import('./actions/get-service-quota.ts'),
  ListAWSDefaultServiceQuotas: () => import('./actions/list-aws-default-service-quotas.ts'),
  ListRequestedServiceQuotaChangeHistory: () =>
    import('./actions/list-requested-service-quota-change-history.ts'),
  ListRequestedServiceQuotaChangeHistoryByQuota: () =>
    import('./actions/list-requested-service-quota-change-history-by-quota.ts'),
  ListServiceQuotas: () => import('./actions/list-service-quotas.ts'),
  ListServices: () => import('./actions/list-services.ts'),
  ListTagsForResource: () => import('./actions/list-tags-for-resource.ts'),
  RequestServiceQuotaIncrease: () => import('./actions/request-service-quota-increase.ts'),
  TagResource: () => import('./actions/tag-resource.ts'),
  UntagResource: () => import('./actions/untag-resource.ts'),
};
