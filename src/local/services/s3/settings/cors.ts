import type { CORSConfiguration } from '../../../../wire/generated/s3.ts';
import { invalidRequest, malformedXml } from '../errors.ts';
import { MOST_CORS_RULES } from '../limits.ts';

const METHODS: ReadonlySet<string> = new Set(['GET', 'PUT', 'HEAD', 'POST', 'DELETE']);

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html */
export function checkCors({ CORSRules: rules }: CORSConfiguration): void {
  if (rules.length === 0 || rules.length > MOST_CORS_RULES) throw malformedXml();
  for (const { AllowedMethods, AllowedOrigins, AllowedHeaders = [], ExposeHeaders = [] } of rules) {
    if (AllowedMethods.length === 0 || AllowedOrigins.length === 0) throw malformedXml();
    for (const method of AllowedMethods)
      if (!METHODS.has(method))
        throw invalidRequest(`Found unsupported HTTP method in CORS config. Unsupported method is ${method}`);
    for (const origin of AllowedOrigins)
      if (origin.split('*').length > 2)
        throw invalidRequest(`AllowedOrigin "${origin}" can not have more than one wildcard.`);
    for (const header of AllowedHeaders)
      if (header.split('*').length > 2)
        throw invalidRequest(`AllowedHeader "${header}" can not have more than one wildcard.`);
    for (const header of ExposeHeaders)
      if (header.includes('*'))
        throw invalidRequest(
          `ExposeHeader "${header}" contains wildcard. We currently do not support wildcard for ExposeHeader.`,
        );
  }
}
