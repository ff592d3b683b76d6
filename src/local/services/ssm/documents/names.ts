import { parseArn, regionalArn } from '../../../blocks/arns.ts';
import type { Place } from '../../../blocks/arns.ts';
import { validation } from '../errors.ts';

const RESERVED = /^(?:aws|amazon|amzn)/i;

/** Refuses the names that AWS keeps for its own documents. */
export function checkDocumentName(name: string): void {
  if (RESERVED.test(name)) throw validation(`Invalid document name ${name}`);
}

/** The ARN of a document; those of AWS have no account in it. */
export function documentArn(place: Place, name: string): string {
  if (name.startsWith('arn:')) return name;
  if (name.startsWith('AWS-')) return `arn:${place.partition}:ssm:${place.region}::document/${name}`;
  return regionalArn(place, 'ssm', `document/${name}`);
}

/** Whose document a request names, and how it is called there. */
export function readDocumentName(text: string): { readonly name: string; readonly owner?: string } {
  const arn = text.startsWith('arn:') ? parseArn(text) : undefined;
  if (arn === undefined || !arn.resource.startsWith('document/')) return { name: text };
  return { name: arn.resource.slice('document/'.length), owner: arn.account };
}
