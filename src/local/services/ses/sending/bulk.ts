import type { ActionContext } from '../../../action.ts';
import { AwsError } from '../../../error.ts';
import type { Dialect } from '../errors.ts';
import { messageRejected, notVerified } from '../errors.ts';
import { verifiedFor } from '../identities/identities.ts';
import { SES_LIMITS } from '../limits.ts';
import { fill, needTemplate } from '../templates/templates.ts';
import type { TemplateText } from '../templates/templates.ts';
import type { MailTag } from './mail-tags.ts';
import { sendMail } from './send.ts';

export interface BulkEntry {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly data: string | undefined;
  readonly tags: readonly MailTag[] | undefined;
}

export interface Bulk {
  readonly from: string;
  readonly replyTo: readonly string[];
  readonly returnPath: string | undefined;
  readonly configurationSet: string | undefined;
  readonly operation: string;
  /** The name of a template, or one that stands in the call. */
  readonly template: string | TemplateText;
  readonly data: string | undefined;
  readonly tags: readonly MailTag[] | undefined;
  readonly entries: readonly BulkEntry[];
}

export interface BulkResult {
  readonly status: 'SUCCESS' | 'MESSAGE_REJECTED' | 'INVALID_PARAMETER' | 'FAILED';
  readonly error?: string;
  readonly messageId?: string;
}

/** One mail for each entry; what one of them is refused for is said beside it, and the others go out. */
export function sendBulk(context: ActionContext, bulk: Bulk, words: Dialect): readonly BulkResult[] {
  if (verifiedFor(context, bulk.from) === undefined) throw notVerified(context.region, [bulk.from]);
  const named = typeof bulk.template === 'string';
  const template: TemplateText =
    typeof bulk.template === 'string' ? needTemplate(context, bulk.template, words) : bulk.template;
  const most = SES_LIMITS.bulkDestinations;
  const count = ({ to, cc, bcc }: BulkEntry): number => to.length + cc.length + bcc.length;
  if (bulk.entries.length > most || bulk.entries.some((entry) => count(entry) > most))
    throw messageRejected('Too many destinations.');
  return bulk.entries.map((entry) => sendOne(context, bulk, template, named, entry, words));
}

function sendOne(
  context: ActionContext,
  bulk: Bulk,
  template: TemplateText,
  named: boolean,
  entry: BulkEntry,
  words: Dialect,
): BulkResult {
  try {
    const filled = fill(template, [bulk.data, entry.data], words);
    const bytes = Buffer.byteLength(filled.subject + (filled.text ?? '') + (filled.html ?? ''));
    const { to, cc, bcc } = entry;
    const { from, replyTo, returnPath, configurationSet, operation } = bulk;
    const name = named && typeof bulk.template === 'string' ? bulk.template : '';
    const messageId = sendMail(
      context,
      {
        ...filled,
        to,
        cc,
        bcc,
        from,
        replyTo,
        returnPath,
        configurationSet,
        operation,
        template: { name, data: entry.data ?? bulk.data ?? '{}' },
        mailTags: [...(bulk.tags ?? []), ...(entry.tags ?? [])],
        bytes,
      },
      words,
    );
    return { status: 'SUCCESS', messageId };
  } catch (error) {
    if (!(error instanceof AwsError)) throw error;
    if (error.code === 'MessageRejected') return { status: 'MESSAGE_REJECTED', error: error.message };
    if (error.code === words.invalid('').code) return { status: 'INVALID_PARAMETER', error: error.message };
    return { status: 'FAILED', error: error.message };
  }
}
