// Made by `npm run generate` from the files beside it. Do not edit.
export { service } from './service.ts';

/** The actions of the service, each loaded when it is first called. */
export const actions = {
  CreateAccessPoint: () => import('./actions/create-access-point.ts'),
  CreateJob: () => import('./actions/create-job.ts'),
  CreateMultiRegionAccessPoint: () => import('./actions/create-multi-region-access-point.ts'),
  DeleteAccessPoint: () => import('./actions/delete-access-point.ts'),
  DeleteAccessPointPolicy: () => import('./actions/delete-access-point-policy.ts'),
  DeleteJobTagging: () => import('./actions/delete-job-tagging.ts'),
  DeleteMultiRegionAccessPoint: () => import('./actions/delete-multi-region-access-point.ts'),
  DeletePublicAccessBlock: () => import('./actions/delete-public-access-block.ts'),
  DescribeJob: () => import('./actions/describe-job.ts'),
  DescribeMultiRegionAccessPointOperation: () =>
    import('./actions/describe-multi-region-access-point-operation.ts'),
  GetAccessPoint: () => import('./actions/get-access-point.ts'),
  GetAccessPointPolicy: () => import('./actions/get-access-point-policy.ts'),
  GetAccessPointPolicyStatus: () => import('./actions/get-access-point-policy-status.ts'),
  GetJobTagging: () => import('./actions/get-job-tagging.ts'),
  GetMultiRegionAccessPoint: () => import('./actions/get-multi-region-access-point.ts'),
  GetMultiRegionAccessPointPolicy: () => import('./actions/get-multi-region-access-point-policy.ts'),
  GetMultiRegionAccessPointPolicyStatus: () =>
    import('./actions/get-multi-region-access-point-policy-status.ts'),
  GetMultiRegionAccessPointRoutes: () => import('./actions/get-multi-region-access-point-routes.ts'),
  GetPublicAccessBlock: () => import('./actions/get-public-access-block.ts'),
  ListAccessPoints: () => import('./actions/list-access-points.ts'),
  ListJobs: () => import('./actions/list-jobs.ts'),
  ListMultiRegionAccessPoints: () => import('./actions/list-multi-region-access-points.ts'),
  ListTagsForResource: () => import('./actions/list-tags-for-resource.ts'),
  PutAccessPointPolicy: () => import('./actions/put-access-point-policy.ts'),
  PutJobTagging: () => import('./actions/put-job-tagging.ts'),
  PutMultiRegionAccessPointPolicy: () => import('./actions/put-multi-region-access-point-policy.ts'),
  PutPublicAccessBlock: () => import('./actions/put-public-access-block.ts'),
  SubmitMultiRegionAccessPointRoutes: () => import('./actions/submit-multi-region-access-point-routes.ts'),
  TagResource: () => import('./actions/tag-resource.ts'),
  UntagResource: () => import('./actions/untag-resource.ts'),
  UpdateJobPriority: () => import('./actions/update-job-priority.ts'),
  UpdateJobStatus: () => import('./actions/update-job-status.ts'),
};
