import { AwsError } from '../../../error.ts';

const client = (code: string, message: string): AwsError => new AwsError(code, 400, message);

export const documentExists = (name: string): AwsError =>
  client('DocumentAlreadyExists', `Document with same name ${name} already exists`);

export const invalidDocument = (message = 'The specified document does not exist.'): AwsError =>
  client('InvalidDocument', message);

export const invalidVersion = (): AwsError =>
  client('InvalidDocumentVersion', 'The document version is not valid or does not exist.');

export const invalidContent = (message: string): AwsError => client('InvalidDocumentContent', message);

export const invalidSchemaVersion = (version: string, type: string): AwsError =>
  client(
    'InvalidDocumentSchemaVersion',
    `${version} is not a valid schema version for ${type} document type`,
  );

export const documentTooLarge = (): AwsError =>
  client('MaxDocumentSizeExceeded', 'The size limit of a document is 64 KB.');

export const duplicateContent = (): AwsError =>
  client(
    'DuplicateDocumentContent',
    'The content of the association document matches another document. Change the content of the document and try again.',
  );

export const duplicateVersionName = (): AwsError =>
  client(
    'DuplicateDocumentVersionName',
    'The version name has already been used in this document. Specify a different version name, and then try again.',
  );

export const invalidOperation = (message: string): AwsError => client('InvalidDocumentOperation', message);

export const tooManyDocuments = (): AwsError =>
  client('DocumentLimitExceeded', 'You can have at most 500 active SSM documents.');

export const tooManyVersions = (): AwsError =>
  client(
    'DocumentVersionLimitExceeded',
    'The document has too many versions. Delete one or more document versions and try again.',
  );

export const permissionLimit = (message: string): AwsError => client('DocumentPermissionLimit', message);

export const tooManyShares = (): AwsError =>
  permissionLimit('The document cannot be shared with more Amazon Web Services accounts.');
