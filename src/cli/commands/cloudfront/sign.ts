import { signUrl } from '../../../operations/cloudfront/sign-url.ts';
import { UsageError } from '../../../errors.ts';
import { one, required, toggle } from '../../arguments.ts';
import { defineCommand } from '../../command.ts';
import { readInput } from '../../read-input.ts';
import { duration, file, text } from '../../values.ts';

export const command = defineCommand({
  description: `Signs an address of a distribution that lets trusted key groups in alone, for an hour or as long as --expires says. AWS is asked nothing.

With an asterisk in it, the address stands for all that fits, and --cookies are what a browser needs.`,
  examples: [
    {
      line: 'nuage cloudfront sign https://d111111abcdef8.cloudfront.net/film.mp4 --private-key key.pem --key-pair-id K2JCJMDEHXQW5F',
      does: 'For an hour',
    },
    {
      line: "nuage cloudfront sign 'https://d111111abcdef8.cloudfront.net/films/*' --private-key key.pem --key-pair-id K2JCJMDEHXQW5F --expires 1d --cookies",
      does: 'Cookies for many, for a day',
    },
  ],
  actions: [],
  flags: {
    'private-key': required(file('the private key, in PEM')),
    'key-pair-id': required(text('ID', 'the id of its public key in CloudFront')),
    expires: one(duration('how long it works'), '1h'),
    from: one(text('CIDR', 'only for viewers of this network, such as 192.0.2.0/24')),
    cookies: toggle('cookies instead of an address'),
  },
  positionals: { url: required(text('URL', 'the address, as viewers ask for it')) },
  async run({ flags, positionals: { url } }, context) {
    const { 'private-key': path, 'key-pair-id': keyPairId, from } = flags;
    const privateKey = Buffer.from(await readInput(path, context)).toString('utf8');
    const expires = context.clock.now() + flags.expires;
    const signed = signUrl({ url, keyPairId, privateKey, expires, from });
    if (!flags.cookies && signed.url === undefined)
      throw new UsageError('An address with an asterisk stands for many, and is no address to open.', {
        hint: 'Say --cookies.',
      });
    const lines = Object.entries(signed.cookies).map((pair) => pair.join('='));
    await context.print.value(signed, () => `${flags.cookies ? lines.join('\n') : signed.url}\n`);
    return 0;
  },
});
