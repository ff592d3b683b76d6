import { defineAction } from '../../../action.ts';
import { noSuchAsyncRequest } from '../errors.ts';
import { asyncRequests } from '../multi-region/state.ts';
import { checkAccount } from '../own-account.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_DescribeMultiRegionAccessPointOperation.html */
export const action = defineAction('s3control', 'DescribeMultiRegionAccessPointOperation', {
  authorize({ AccountId, RequestTokenARN }, context) {
    checkAccount(context, AccountId);
    return [{ action: 's3:DescribeMultiRegionAccessPointOperation', arn: RequestTokenARN }];
  },
  handler({ RequestTokenARN }, { state, now }) {
    const request = state.table(asyncRequests).get(RequestTokenARN);
    if (request === undefined) throw noSuchAsyncRequest();
    const { action, created, done, details, regions } = request;
    const RequestStatus = done > now ? 'INPROGRESS' : 'SUCCEEDED';
    const of = `${action}Request`;
    return {
      AsyncOperation: {
        CreationTime: new Date(created),
        Operation: action,
        RequestTokenARN,
        RequestParameters: { [of]: details },
        RequestStatus,
        ResponseDetails: {
          MultiRegionAccessPointDetails: { Regions: regions.map((Name) => ({ Name, RequestStatus })) },
        },
      },
    };
  },
});
