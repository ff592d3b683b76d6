import type { RoutingRule, WebsiteConfiguration } from '../../../../wire/generated/s3.ts';
import { invalidArgument, invalidRequest, malformedXml } from '../errors.ts';

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-to-page-redirect.html#advanced-conditional-redirects */
const MOST_ROUTING_RULES = 50;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html */
export function checkWebsite(website: WebsiteConfiguration): void {
  const {
    RedirectAllRequestsTo: all,
    IndexDocument: index,
    ErrorDocument: error,
    RoutingRules: rules,
  } = website;
  if (all !== undefined) {
    if (index !== undefined || error !== undefined || rules !== undefined)
      throw invalidArgument(
        'RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.',
        'RedirectAllRequestsTo',
        'not null',
      );
    checkProtocol(all.Protocol);
    return;
  }
  if (index === undefined)
    throw invalidArgument(
      'A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty',
      'IndexDocument',
      'null',
    );
  if (index.Suffix === '' || index.Suffix.includes('/'))
    throw invalidArgument('The IndexDocument Suffix is not well formed', 'IndexDocument', index.Suffix);
  if (error !== undefined && error.Key === '')
    throw invalidArgument('The ErrorDocument Key is not well formed', 'ErrorDocument', '');
  if (rules?.length === 0) throw malformedXml();
  if (rules !== undefined && rules.length > MOST_ROUTING_RULES)
    throw invalidRequest(
      `${rules.length} routing rules provided, the number of routing rules in a website configuration is limited to ${MOST_ROUTING_RULES}.`,
    );
  for (const rule of rules ?? []) checkRule(rule);
}

function checkRule({ Redirect: redirect, Condition: condition }: RoutingRule): void {
  // A redirect that says nothing would lead where the request came from.
  if (Object.values(redirect).every((member) => member === undefined)) throw malformedXml();
  checkProtocol(redirect.Protocol);
  checkCodes(redirect.HttpRedirectCode, condition?.HttpErrorCodeReturnedEquals);
  if (redirect.ReplaceKeyPrefixWith !== undefined && redirect.ReplaceKeyWith !== undefined)
    throw invalidRequest('You can only define ReplaceKeyPrefix or ReplaceKey but not both.');
  const empty =
    condition?.KeyPrefixEquals === undefined && condition?.HttpErrorCodeReturnedEquals === undefined;
  if (condition !== undefined && empty)
    throw invalidRequest(
      "Condition cannot be empty. To redirect all requests without a condition, the condition element shouldn't be present.",
    );
}

function checkCodes(redirected: string | undefined, failed: string | undefined): void {
  if (redirected !== undefined && (!/^3\d\d$/.test(redirected) || redirected === '300'))
    throw invalidRequest(
      `The provided HTTP redirect code (${redirected}) is not valid. Valid codes are 3XX except 300.`,
    );
  if (failed !== undefined && !/^[45]\d\d$/.test(failed))
    throw invalidRequest(
      `The provided HTTP error code (${failed}) is not valid. Valid codes are 4XX or 5XX.`,
    );
}

function checkProtocol(protocol: string | undefined): void {
  if (protocol === undefined || protocol === 'http' || protocol === 'https') return;
  throw invalidRequest(
    'Invalid protocol, protocol can be http or https. If not defined the protocol will be selected automatically.',
  );
}
