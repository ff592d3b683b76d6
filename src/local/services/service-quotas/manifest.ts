// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  AssociateServiceQuotaTemplate: () => import('./actions/associate-service-quota-template.ts'),
  DeleteServiceQuotaIncreaseRequestFromTemplate: () =>
    import('./actions/delete-service-quota-increase-request-from-template.ts'),
  DisassociateServiceQuotaTemplate: () => import('./actions/disassociate-service-quota-template.ts'),
  GetAWSDefaultServiceQuota: () => import('./actions/get-aws-default-service-quota.ts'),
  GetAssociationForServiceQuotaTemplate: () =>
    import('./actions/get-association-for-service-quota-template.ts'),
  GetRequestedServiceQuotaChange: () => import('./actions/get-requested-service-quota-change.ts'),
  GetServiceQuota: () => import('./actions/get-service-quota.ts'),
  GetServiceQuotaIncreaseRequestFromTemplate: () =>
    import('./actions/get-service-quota-increase-request-from-template.ts'),
  ListAWSDefaultServiceQuotas: () => import('./actions/list-aws-default-service-quotas.ts'),
  ListRequestedServiceQuotaChangeHistory: () =>
    import('./actions/list-requested-service-quota-change-history.ts'),
  ListRequestedServiceQuotaChangeHistoryByQuota: () =>
    import('./actions/list-requested-service-quota-change-history-by-quota.ts'),
  ListServiceQuotaIncreaseRequestsInTemplate: () =>
    import('./actions/list-service-quota-increase-requests-in-template.ts'),
  ListServiceQuotas: () => import('./actions/list-service-quotas.ts'),
  ListServices: () => import('./actions/list-services.ts'),
  ListTagsForResource: () => import('./actions/list-tags-for-resource.ts'),
  PutServiceQuotaIncreaseRequestIntoTemplate: () =>
    import('./actions/put-service-quota-increase-request-into-template.ts'),
  RequestServiceQuotaIncrease: () => import('./actions/request-service-quota-increase.ts'),
  TagResource: () => import('./actions/tag-resource.ts'),
  UntagResource: () => import('./actions/untag-resource.ts'),
};
