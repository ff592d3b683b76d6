// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  DescribeReportCreation: () => import('./actions/describe-report-creation.ts'),
  GetComplianceSummary: () => import('./actions/get-compliance-summary.ts'),
  GetResources: () => import('./actions/get-resources.ts'),
  GetTagKeys: () => import('./actions/get-tag-keys.ts'),
  GetTagValues: () => import('./actions/get-tag-values.ts'),
  StartReportCreation: () => import('./actions/start-report-creation.ts'),
  TagResources: () => import('./actions/tag-resources.ts'),
  UntagResources: () => import('./actions/untag-resources.ts'),
};
