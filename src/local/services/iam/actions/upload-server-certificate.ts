import { defineAction } from '../../../action.ts';
import { createPrivateKey, type X509Certificate } from 'node:crypto';
import { AwsError } from '../../../error.ts';
import type { ServerCertificateRow } from '../provider-state.ts';
import { globalArn } from '../../../blocks/arns.ts';
import { readCertificate } from '../certificates.ts';
import { alreadyExists, overQuota } from '../errors.ts';
import { newUniqueId } from '../ids.ts';
import { IAM_LIMITS } from '../limits.ts';
import { onNew } from '../permit.ts';
import { serverCertificates } from '../provider-state.ts';
import { certificateShown } from '../providers.ts';
import { tagsShown, withTags } from '../tags.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UploadServerCertificate.html */
export const action = defineAction('iam', 'UploadServerCertificate', {
  authorize: (input, context) =>
    onNew(
      context,
      'UploadServerCertificate',
      `server-certificate${input.Path ?? '/'}${input.ServerCertificateName}`,
      'TagServerCertificate',
      input.Tags,
    ),
  handler(input, context) {
    const { state, now, random } = context;
    const { ServerCertificateName: name, Path: path = '/', CertificateBody: body } = input;
    const table = state.table(serverCertificates);
    if (table.get(name) !== undefined)
      throw alreadyExists(`The Server Certificate with name ${name} already exists.`);
    if (table.count() >= IAM_LIMITS.serverCertificates)
      throw overQuota('ServerCertificatesPerAccount', IAM_LIMITS.serverCertificates);
    const certificate = readCertificate(body);
    if (!isKeyOf(certificate, input.PrivateKey))
      throw new AwsError('KeyPairMismatch', 400, 'Private key does not match the certificate body');
    const row: ServerCertificateRow = {
      name,
      path,
      id: newUniqueId('ASCA', random),
      arn: globalArn(context, 'iam', `server-certificate${path}${name}`),
      body,
      chain: input.CertificateChain,
      sealedKey: state.sealer.seal(input.PrivateKey, `server-certificate/${name}`),
      uploaded: now,
      expires: Date.parse(certificate.validTo),
      tags: withTags([], input.Tags),
    };
    table.put(row);
    return { ServerCertificateMetadata: certificateShown(row), Tags: tagsShown(row.tags) };
  },
});

function isKeyOf(certificate: X509Certificate, key: string): boolean {
  try {
    return certificate.checkPrivateKey(createPrivateKey(key));
  } catch {
    throw new AwsError(
      'MalformedCertificate',
      400,
      'Unable to parse key. Please ensure the key is in PEM format.',
    );
  }
}
