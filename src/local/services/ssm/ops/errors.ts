import { AwsError } from '../../../error.ts';

const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const opsItemNotFound = (id: string): AwsError =>
  client('OpsItemNotFoundException', `OpsItem ID ${id} does not exist.`);
export const relatedItemExists = (uri: string): AwsError =>
  client('OpsItemRelatedItemAlreadyExistsException', `${uri} is associated with the OpsItem already.`);
export const relatedItemNotFound = (id: string): AwsError =>
  client('OpsItemRelatedItemAssociationNotFoundException', `Association ${id} does not exist.`);
export const opsMetadataNotFound = (arn: string): AwsError =>
  client('OpsMetadataNotFoundException', `OpsMetadata ${arn} does not exist.`);
export const opsMetadataExists = (resource: string): AwsError =>
  client('OpsMetadataAlreadyExistsException', `OpsMetadata for ${resource} exists already.`);
