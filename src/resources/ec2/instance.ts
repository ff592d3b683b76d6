import type { Instance as Data } from '../../wire/generated/ec2.ts';
import { instanceAttributes } from './attributes.ts';
import { defineKind } from './kind.ts';
import type { InstanceBatch, InstanceMembers, InstanceWaits, StopInstanceOptions } from './model.ts';

/** Instances that one call changes: what keeps a call's damage small, and what TerminateInstances takes. */
const changedAtOnce = 50;
const terminatedAtOnce = 1_000;

export const instanceKind = defineKind<Data, InstanceMembers, InstanceWaits, InstanceBatch>({
  word: 'instance',
  id: 'InstanceId',
  idFilter: 'instance-id',
  stateFilter: 'instance-state-name',
  attributes: instanceAttributes,
  state: (data) => data.State?.Name,
  notFound: (id) => ({
    code: 'InvalidInstanceID.NotFound',
    message: `The instance ID '${id}' does not exist`,
  }),
  async *pages(connection, { Filters, ids }) {
    const input = { Filters, InstanceIds: ids };
    for await (const page of connection.pages('ec2', 'DescribeInstances', input))
      yield (page.Reservations ?? []).flatMap((reservation) => reservation.Instances ?? []);
  },
  waitFor: 'InstanceIds',
  waiters: {
    waitUntilExists: 'InstanceExists',
    waitUntilRunning: 'InstanceRunning',
    waitUntilStopped: 'InstanceStopped',
    waitUntilTerminated: 'InstanceTerminated',
    waitUntilStatusOk: 'InstanceStatusOk',
  },
  members: {
    get availabilityZone(): InstanceMembers['availabilityZone'] {
      return this.data.Placement?.AvailabilityZone;
    },
    get stateReason(): InstanceMembers['stateReason'] {
      return this.data.StateReason?.Message;
    },
    get image(): InstanceMembers['image'] {
      return this.meta.ec2.image(this.data.ImageId ?? '');
    },
    get keyPair(): InstanceMembers['keyPair'] {
      return this.data.KeyName === undefined ? undefined : this.meta.ec2.keyPair(this.data.KeyName);
    },
    get vpc(): InstanceMembers['vpc'] {
      return this.data.VpcId === undefined ? undefined : this.meta.ec2.vpc(this.data.VpcId);
    },
    get subnet(): InstanceMembers['subnet'] {
      return this.data.SubnetId === undefined ? undefined : this.meta.ec2.subnet(this.data.SubnetId);
    },
    get volumes(): InstanceMembers['volumes'] {
      return this.meta.ec2.volumes.filter({ filters: { 'attachment.instance-id': this.id } });
    },
    get networkInterfaces(): InstanceMembers['networkInterfaces'] {
      return this.meta.ec2.networkInterfaces.filter({ filters: { 'attachment.instance-id': this.id } });
    },
    get vpcAddresses(): InstanceMembers['vpcAddresses'] {
      return this.meta.ec2.vpcAddresses.filter({ filters: { 'instance-id': this.id } });
    },
    get placementGroup(): InstanceMembers['placementGroup'] {
      const name = this.data.Placement?.GroupName ?? '';
      return name === '' ? undefined : this.meta.ec2.placementGroup(name);
    },
    async start() {
      await this.meta.connection.call('ec2', 'StartInstances', { InstanceIds: [this.id] });
    },
    async stop(options) {
      const input = { InstanceIds: [this.id], ...stopInput(options) };
      await this.meta.connection.call('ec2', 'StopInstances', input);
    },
    async reboot() {
      await this.meta.connection.call('ec2', 'RebootInstances', { InstanceIds: [this.id] });
    },
    async terminate() {
      await this.meta.connection.call('ec2', 'TerminateInstances', { InstanceIds: [this.id] });
    },
    async monitor() {
      await this.meta.connection.call('ec2', 'MonitorInstances', { InstanceIds: [this.id] });
    },
    async unmonitor() {
      await this.meta.connection.call('ec2', 'UnmonitorInstances', { InstanceIds: [this.id] });
    },
    attachVolume(input) {
      return this.meta.connection.call('ec2', 'AttachVolume', { ...input, InstanceId: this.id });
    },
    detachVolume(input) {
      return this.meta.connection.call('ec2', 'DetachVolume', { ...input, InstanceId: this.id });
    },
    async createImage(input) {
      const whole = { ...input, InstanceId: this.id };
      const { ImageId = '' } = await this.meta.connection.call('ec2', 'CreateImage', whole);
      return this.meta.ec2.image(ImageId);
    },
    async consoleOutput() {
      const answer = await this.meta.connection.call('ec2', 'GetConsoleOutput', { InstanceId: this.id });
      return Buffer.from(answer.Output ?? '', 'base64').toString('utf8');
    },
    async passwordData() {
      const input = { InstanceId: this.id };
      return (await this.meta.connection.call('ec2', 'GetPasswordData', input)).PasswordData ?? '';
    },
    async reportStatus(input) {
      await this.meta.connection.call('ec2', 'ReportInstanceStatus', { ...input, Instances: [this.id] });
    },
    describeAttribute(input) {
      const whole = { ...input, InstanceId: this.id };
      return this.meta.connection.call('ec2', 'DescribeInstanceAttribute', whole);
    },
    async modifyAttribute(input) {
      const whole = { ...input, InstanceId: this.id };
      await this.meta.connection.call('ec2', 'ModifyInstanceAttribute', whole);
    },
    async resetAttribute(input) {
      const whole = { ...input, InstanceId: this.id };
      await this.meta.connection.call('ec2', 'ResetInstanceAttribute', whole);
    },
    resetKernel() {
      return this.resetAttribute({ Attribute: 'kernel' });
    },
    resetRamdisk() {
      return this.resetAttribute({ Attribute: 'ramdisk' });
    },
    resetSourceDestCheck() {
      return this.resetAttribute({ Attribute: 'sourceDestCheck' });
    },
  },
  batch: {
    start() {
      return this.inBatches('start', changedAtOnce, (InstanceIds) =>
        this.connection.call('ec2', 'StartInstances', { InstanceIds }),
      );
    },
    stop(options) {
      return this.inBatches('stop', changedAtOnce, (InstanceIds) =>
        this.connection.call('ec2', 'StopInstances', { InstanceIds, ...stopInput(options) }),
      );
    },
    reboot() {
      return this.inBatches('reboot', changedAtOnce, (InstanceIds) =>
        this.connection.call('ec2', 'RebootInstances', { InstanceIds }),
      );
    },
    terminate() {
      return this.inBatches('terminate', terminatedAtOnce, (InstanceIds) =>
        this.connection.call('ec2', 'TerminateInstances', { InstanceIds }),
      );
    },
    monitor() {
      return this.inBatches('monitor', changedAtOnce, (InstanceIds) =>
        this.connection.call('ec2', 'MonitorInstances', { InstanceIds }),
      );
    },
    unmonitor() {
      return this.inBatches('unmonitor', changedAtOnce, (InstanceIds) =>
        this.connection.call('ec2', 'UnmonitorInstances', { InstanceIds }),
      );
    },
  },
});

/** The members of StopInstances that the options stand for. */
function stopInput(options: StopInstanceOptions = {}): { Hibernate?: boolean; Force?: boolean } {
  return {
    ...(options.hibernate === undefined ? {} : { Hibernate: options.hibernate }),
    ...(options.force === undefined ? {} : { Force: options.force }),
  };
}
