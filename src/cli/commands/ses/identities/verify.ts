import { verifyIdentity } from '../../../../operations/ses/identities.ts';
import { required } from '../../../arguments.ts';
import { defineCommand } from '../../../command.ts';
import { printable } from '../../../render/printable.ts';
import { openSession } from '../../../session.ts';
import { text } from '../../../values.ts';

export const command = defineCommand({
  description:
    'Asks SES to verify an address, which gets a mail with a link, or a domain, whose DNS must hold the records that are shown. One that SES knows already is looked at.',
  examples: [
    { line: 'nuage ses identities verify reports@example.com', does: 'Ask for an address' },
    { line: 'nuage ses identities verify example.com', does: 'Ask for a domain and all its addresses' },
  ],
  actions: ['ses:CreateEmailIdentity', 'ses:GetEmailIdentity'],
  flags: {},
  positionals: { identity: required(text('IDENTITY', 'an address or a domain')) },
  async run({ positionals }, context) {
    await using session = await openSession(context);
    const asked = await verifyIdentity(positionals.identity, session.operations);
    await context.print.value(asked, ({ style }) => {
      const name = printable(asked.name);
      if (asked.verified) return `${style.good('✓')} ${name} is verified in ${asked.region}.\n`;
      if (asked.type === 'EMAIL_ADDRESS')
        return `SES of ${asked.region} sent a mail with a link to ${name}: follow it within 24 hours.\n`;
      return [
        `Put these records into the DNS of ${name}; SES of ${asked.region} looks for them for 72 hours:`,
        ...asked.records.map((record) => `  ${style.bold(record.name)}  CNAME  ${record.value}`),
        '',
      ].join('\n');
    });
    return session.exitCode();
  },
});
