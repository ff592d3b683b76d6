import type { ExplainedUrl } from '../../../operations/s3/explain-url.ts';
import { explainUrl } from '../../../operations/s3/explain-url.ts';
import { presignUrl } from '../../../operations/s3/presign.ts';
import { one, required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import type { View } from '../../print/printer.ts';
import { formatDuration, formatRelative } from '../../render/duration.ts';
import { printable } from '../../render/printable.ts';
import { openSession } from '../../session.ts';
import { choice, duration, integer, text } from '../../values.ts';

export const command = defineCommand({
  description: `Makes an address with which anybody can fetch an object, or upload one with --method PUT, for an hour or as long as --expires says, at most 7 days.

It works no longer than the keys that signed it: those of a role or a session end before. Standard output gets the address alone; when it ends is told on standard error. --explain reads an address that somebody gave you, and asks AWS nothing.`,
  examples: [
    { line: 'nuage s3 presign s3://bucket/report.pdf --expires 2d', does: 'For two days' },
    { line: 'nuage s3 presign s3://bucket/in.bin --method PUT', does: 'For an upload' },
    {
      line: "nuage s3 presign --explain 'https://bucket.s3.amazonaws.com/…'",
      does: 'What an address is good for',
    },
  ],
  actions: ['s3:GetObject', 's3:PutObject'],
  flags: {
    method: one(choice(['GET', 'PUT'], 'what may be done with it'), 'GET'),
    'expires-in': one(
      integer('SECONDS', 'as the AWS CLI has it', { minimum: 1, maximum: 604_800 }),
      undefined,
      { hidden: true },
    ),
    expires: one(duration('how long it works, at most 7d'), '1h'),
    version: one(text('ID', 'one version of the object')),
    'content-type': one(text('TYPE', 'what an upload must say that it is')),
    explain: toggle('read the address that is given'),
  },
  positionals: { url: required(text('URL', 's3://BUCKET/KEY; with --explain an address')) },
  async run({ flags, positionals: { url } }, context) {
    if (flags.explain) {
      const explained = explainUrl(url, context.clock.now());
      await context.print.value(explained, (view) => draw(explained, view));
      return 0;
    }
    await using session = await openSession(context);
    const made = await presignUrl(
      {
        url,
        method: flags.method,
        expiresSeconds: flags['expires-in'] ?? Math.floor(flags.expires / 1000),
        versionId: flags.version,
        contentType: flags['content-type'],
      },
      session.operations,
    );
    const end = new Date(made.expiresAt).toISOString().replace('.000Z', 'Z');
    if (made.cutByCredentials)
      context.status.print(
        `${context.style.warning('advice')} The keys end before what was asked: the address works until ${end}.`,
      );
    else if (context.surroundings.stderr.isTerminal)
      context.status.print(context.style.dim(`It works until ${end}.`));
    await context.print.value(made, () => `${made.url}\n`);
    return session.exitCode();
  },
});

function draw(
  {
    host,
    path,
    accessKeyId,
    keyKind,
    region,
    service,
    signedAt,
    expiresAt,
    expiresSeconds,
    expired,
    signedHeaders,
  }: ExplainedUrl,
  { style, now }: View,
): string {
  const lines = [
    ['Object', `${host}${printable(path)}`],
    ...(signedAt === undefined
      ? [['Signed', 'by Signature Version 2, which buckets made since 24 June 2020 do not take']]
      : [['Signed', `${signedAt.toISOString()} (${formatRelative(signedAt.getTime(), now)})`]]),
    [
      'Works until',
      `${expiresAt.toISOString()} (${formatRelative(expiresAt.getTime(), now)})${expiresSeconds === undefined ? '' : `, ${formatDuration(expiresSeconds * 1000)} in all`}`,
    ],
    ['Now', stateOf({ expired, signedAt }, { style, now })],
    [
      'Key',
      `${printable(accessKeyId)}, ${keyKind === 'temporary' ? 'of a session: it ends with that' : keyKind}`,
    ],
    ['For', `${printable(service)}${region === undefined ? '' : ` in ${printable(region)}`}`],
    ...(signedHeaders.length === 0 ? [] : [['Must be sent', signedHeaders.map(printable).join(', ')]]),
  ];
  return lines.map(([name = '', value = '']) => `${style.dim(name.padEnd(12))}  ${value}\n`).join('');
}

/** A signature is good from a quarter of an hour before its time on. */
const roomMs = 15 * 60_000;

function stateOf(
  { expired, signedAt }: Pick<ExplainedUrl, 'expired' | 'signedAt'>,
  { style, now }: Pick<View, 'style' | 'now'>,
): string {
  if (expired) return style.bad('it has ended');
  if (signedAt !== undefined && signedAt.getTime() - now > roomMs)
    return style.warning('it does not work yet: it was signed for later');
  return style.good('it works, if its keys still do');
}
