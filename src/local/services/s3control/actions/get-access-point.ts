import { defineAction } from '../../../action.ts';
import { endpointsOf } from '../access-points/endpoints.ts';
import { accessPointArn, findAccessPoint, networkOrigin, onAccessPoint } from '../access-points/find.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetAccessPoint.html */
export const action = defineAction('s3control', 'GetAccessPoint', {
  // IAM knows no resource of this one.
  authorize: (input, context) =>
    onAccessPoint(context, 's3:GetAccessPoint', input).map((request) => ({ ...request, arn: '*' })),
  handler(input, context) {
    const point = findAccessPoint(context, input);
    return {
      Name: point.name,
      Bucket: point.bucket,
      NetworkOrigin: networkOrigin(point),
      VpcConfiguration: point.vpcId === undefined ? undefined : { VpcId: point.vpcId },
      PublicAccessBlockConfiguration: point.block,
      CreationDate: new Date(point.created),
      Alias: point.alias,
      AccessPointArn: accessPointArn(point),
      Endpoints: endpointsOf(point.region, point.partition),
      BucketAccountId: point.bucketAccount,
    };
  },
});
