import { defineAction } from '../../../action.ts';
import { globalArn } from '../../../blocks/arns.ts';
import { alreadyExists } from '../errors.ts';
import { serverCertificates } from '../provider-state.ts';
import { findCertificate, onCertificate } from '../providers.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateServerCertificate.html */
export const action = defineAction('iam', 'UpdateServerCertificate', {
  authorize: (input, context) =>
    onCertificate(context, 'UpdateServerCertificate', input.ServerCertificateName),
  handler(input, context) {
    const { state } = context;
    const row = findCertificate(state, input.ServerCertificateName);
    const { NewServerCertificateName: name = row.name, NewPath: path = row.path } = input;
    const table = state.table(serverCertificates);
    if (name !== row.name && table.get(name) !== undefined)
      throw alreadyExists(`The Server Certificate with name ${name} already exists.`);
    const key = state.sealer.open(row.sealedKey, `server-certificate/${row.name}`);
    table.delete(row.name);
    const arn = globalArn(context, 'iam', `server-certificate${path}${name}`);
    table.put({ ...row, name, path, arn, sealedKey: state.sealer.seal(key, `server-certificate/${name}`) });
    return {};
  },
});
