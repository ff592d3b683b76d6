import { WireError } from '../error.ts';

/**
 * Names under which clients sign for services of REST that the cloud has not: a request for one of them looks like one for
 * a bucket. Those that speak otherwise tell themselves by `x-amz-target` or `Action`.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const inXml: ReadonlySet<string> = new Set(['route53']);
const inJson: ReadonlySet<string> = new Set(
  `
    aoss apigateway appconfig appflow appsync aps backup batch bedrock codeartifact connect dataexchange
    detective dlm eks elasticfilesystem emr-serverless es execute-api fis geo glacier grafana greengrass
    guardduty imagebuilder inspector2 iot ivs kafka lex macie2 mediaconvert medialive mediapackage
    mobiletargeting mq networkmanager osis outposts pipes polly quicksight ram rds-data resiliencehub
    resource-groups rolesanywhere schemas securityhub serverlessrepo signer sso synthetics vpc-lattice
    wellarchitected xray
  `.match(/\S+/g),
);

/** In which kind of REST a service that the cloud has not is spoken to; undefined when nothing says that it is one. */
export function restOf(scope: string): 'rest-json' | 'rest-xml' | undefined {
  if (inXml.has(scope)) return 'rest-xml';
  return inJson.has(scope) ? 'rest-json' : undefined;
}

/** Says so, instead of an error by which another service would refuse the request. */
export function notHere(scope: string): WireError {
  const sentence = `The service ${scope} is not available in this local cloud.`;
  return new WireError('NotImplemented', 400, `${sentence} See nuage local coverage.`);
}
