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
