import { X509Certificate } from 'node:crypto';
import { AwsError } from '../../error.ts';

/** Reads a certificate in PEM; IAM's error for anything else. */
export function readCertificate(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new AwsError(
      'MalformedCertificate',
      400,
      'Unable to parse certificate. Please ensure the certificate is in PEM format.',
    );
  }
}
