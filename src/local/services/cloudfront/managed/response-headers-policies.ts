import type { ResponseHeadersPolicyConfig } from '../../../../wire/generated/cloudfront.ts';
import { managedRow } from './managed-row.ts';

type Part = Omit<ResponseHeadersPolicyConfig, 'Name' | 'Comment'>;

const one = (Item: string) => ({ Quantity: 1, Items: [Item] });
const allMethods = ['GET', 'HEAD', 'PUT', 'POST', 'PATCH', 'DELETE', 'OPTIONS'];

const simple: Part = {
  CorsConfig: {
    AccessControlAllowOrigins: one('*'),
    AccessControlAllowHeaders: one('*'),
    AccessControlAllowMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
    AccessControlAllowCredentials: false,
    OriginOverride: false,
  },
};

const preflight: Part = {
  CorsConfig: {
    AccessControlAllowOrigins: one('*'),
    AccessControlAllowHeaders: one('*'),
    AccessControlAllowMethods: { Quantity: allMethods.length, Items: allMethods },
    AccessControlAllowCredentials: false,
    AccessControlExposeHeaders: one('*'),
    OriginOverride: false,
  },
};

const security: Part = {
  SecurityHeadersConfig: {
    XSSProtection: { Override: false, Protection: true, ModeBlock: true },
    FrameOptions: { Override: false, FrameOption: 'SAMEORIGIN' },
    ReferrerPolicy: { Override: false, ReferrerPolicy: 'strict-origin-when-cross-origin' },
    ContentTypeOptions: { Override: true },
    StrictTransportSecurity: { Override: false, AccessControlMaxAgeSec: 31_536_000 },
  },
};

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html */
export const managedResponseHeadersPolicies = [
  policy('Managed-CORS-and-SecurityHeadersPolicy', 'e61eb60c-9c35-4d20-a928-2b84e02af89c', {
    ...simple,
    ...security,
  }),
  policy('Managed-CORS-With-Preflight', '5cc3b908-e619-4b99-88e5-2cf7f45965bd', preflight),
  policy('Managed-CORS-with-preflight-and-SecurityHeadersPolicy', 'eaab4381-ed33-4a86-88ca-d9558dc6cd63', {
    ...preflight,
    ...security,
  }),
  policy('Managed-SecurityHeadersPolicy', '67f7725c-6f97-4210-82d7-5512b31e9d03', security),
  policy('Managed-SimpleCORS', '60669652-455b-4ae9-85a4-c4c02393f86c', simple),
];

function policy(Name: string, id: string, part: Part) {
  return managedRow<ResponseHeadersPolicyConfig>(id, { Comment: '', Name, ...part });
}
