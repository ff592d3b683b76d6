import { AwsError } from '../../error.ts';

export const noSuchAccessPoint = (AccessPointName: string): AwsError =>
  new AwsError('NoSuchAccessPoint', 404, 'The specified accesspoint does not exist', { AccessPointName });

export const noSuchAccessPointPolicy = (AccessPointName: string): AwsError =>
  new AwsError('NoSuchAccessPointPolicy', 404, 'The specified accesspoint policy does not exist', {
    AccessPointName,
  });

export const invalidRequest = (message: string): AwsError => new AwsError('InvalidRequest', 400, message);

export const invalidUri = (URI: string): AwsError =>
  new AwsError('InvalidURI', 400, "Couldn't parse the specified URI.", { URI });

export const noSuchMultiRegionPoint = (): AwsError =>
  new AwsError(
    'NoSuchMultiRegionAccessPoint',
    404,
    'The specified Multi-Region Access Point does not exist.',
  );

export const noSuchAsyncRequest = (): AwsError =>
  new AwsError('NoSuchAsyncRequest', 404, 'The specified request was not found.');
