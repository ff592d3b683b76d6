import boto3

from checks import check, client, endpoint, refused

calls = client("ec2")
ec2 = boto3.resource("ec2", endpoint_url=endpoint)
ssm = client("ssm")
# The clock of the cloud runs fast, so there is nothing to wait for between two polls.
quick = {"Delay": 0, "MaxAttempts": 2000}
zone = "us-east-1a"


def launched():
    name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    image = ssm.get_parameter(Name=name)["Parameter"]["Value"]
    (instance,) = ec2.create_instances(
        ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, Placement={"AvailabilityZone": zone}
    )
    instance.wait_until_running(WaiterConfig=quick)
    return instance


@check
def life_of_a_volume():
    """a volume is made, attached, modified, snapshotted, detached and deleted"""
    instance = launched()
    volume = ec2.create_volume(AvailabilityZone=zone, Size=8, VolumeType="gp3")
    assert volume.state == "creating", volume.state
    calls.get_waiter("volume_available").wait(VolumeIds=[volume.id], WaiterConfig=quick)
    answer = volume.attach_to_instance(InstanceId=instance.id, Device="/dev/sdf")
    assert answer["State"] == "attaching", answer
    calls.get_waiter("volume_in_use").wait(VolumeIds=[volume.id], WaiterConfig=quick)
    volume.create_tags(Tags=[{"Key": "Name", "Value": "data"}])
    volume.reload()
    assert volume.tags == [{"Key": "Name", "Value": "data"}], volume.tags
    assert volume.attachments[0]["InstanceId"] == instance.id, volume.attachments
    begun = calls.modify_volume(VolumeId=volume.id, Size=10)["VolumeModification"]
    assert begun["ModificationState"] == "modifying" and begun["TargetSize"] == 10, begun
    (seen,) = calls.describe_volumes_modifications(VolumeIds=[volume.id])["VolumesModifications"]
    assert seen["VolumeId"] == volume.id, seen
    volume.modify_attribute(AutoEnableIO={"Value": True})
    assert volume.describe_attribute(Attribute="autoEnableIO")["AutoEnableIO"] == {"Value": True}
    assert volume.describe_status()["VolumeStatuses"][0]["VolumeStatus"]["Status"] == "ok"
    volume.enable_io()
    refused("VolumeInUse", f"Volume {volume.id} is currently attached to {instance.id}", volume.delete)
    snapshot = volume.create_snapshot(Description="by boto3")
    calls.get_waiter("snapshot_completed").wait(SnapshotIds=[snapshot.id], WaiterConfig=quick)
    assert [one.id for one in volume.snapshots.all()] == [snapshot.id]
    volume.detach_from_instance(Force=True)
    calls.get_waiter("volume_available").wait(VolumeIds=[volume.id], WaiterConfig=quick)
    volume.delete()
    calls.get_waiter("volume_deleted").wait(VolumeIds=[volume.id], WaiterConfig=quick)


@check
def life_of_a_snapshot():
    """a snapshot is waited for, shared, copied, restored and deleted"""
    volume = ec2.create_volume(AvailabilityZone=zone, Size=4, VolumeType="gp2")
    calls.get_waiter("volume_available").wait(VolumeIds=[volume.id], WaiterConfig=quick)
    snapshot = volume.create_snapshot()
    snapshot.wait_until_completed(WaiterConfig=quick)
    snapshot.reload()
    assert snapshot.progress == "100%" and snapshot.volume_size == 4, snapshot.progress
    snapshot.create_tags(Tags=[{"Key": "Kept", "Value": "7d"}])
    snapshot.modify_attribute(
        Attribute="createVolumePermission", OperationType="add", UserIds=["111122223333"]
    )
    shared = snapshot.describe_attribute(Attribute="createVolumePermission")["CreateVolumePermissions"]
    assert shared == [{"UserId": "111122223333"}], shared
    snapshot.reset_attribute(Attribute="createVolumePermission")
    assert snapshot.describe_attribute(Attribute="createVolumePermission")["CreateVolumePermissions"] == []
    copied = ec2.Snapshot(snapshot.copy(SourceRegion="us-east-1", Description="again")["SnapshotId"])
    copied.wait_until_completed(WaiterConfig=quick)
    restored = ec2.create_volume(AvailabilityZone=zone, SnapshotId=copied.id, VolumeType="gp3")
    assert restored.size == 4 and restored.snapshot_id == copied.id
    found = ec2.snapshots.filter(OwnerIds=["self"], Filters=[{"Name": "tag:Kept", "Values": ["*d"]}])
    assert [one.id for one in found] == [snapshot.id]
    snapshot.delete()
    refused(
        "InvalidSnapshot.NotFound", f"The snapshot '{snapshot.id}' does not exist.", snapshot.describe_attribute,
        Attribute="createVolumePermission",
    )


@check
def life_of_an_image():
    """an image is made, waited for, described, changed, launched and deregistered"""
    instance = launched()
    image = instance.create_image(Name="by boto3", NoReboot=True)
    image.wait_until_exists(WaiterConfig=quick)
    calls.get_waiter("image_exists").wait(ImageIds=[image.id], WaiterConfig=quick)
    calls.get_waiter("image_available").wait(ImageIds=[image.id], WaiterConfig=quick)
    image.reload()
    assert image.state == "available" and image.root_device_name == "/dev/xvda", image.state
    image.modify_attribute(Description={"Value": "golden"})
    assert image.describe_attribute(Attribute="description")["Description"] == {"Value": "golden"}
    image.modify_attribute(LaunchPermission={"Add": [{"UserId": "111122223333"}]})
    assert image.describe_attribute(Attribute="launchPermission")["LaunchPermissions"] == [
        {"UserId": "111122223333"}
    ]
    image.reset_attribute(Attribute="launchPermission")
    image.create_tags(Tags=[{"Key": "Name", "Value": "golden"}])
    assert [one.id for one in ec2.images.filter(Owners=["self"])] == [image.id]
    snapshot = image.block_device_mappings[0]["Ebs"]["SnapshotId"]
    refused(
        "InvalidSnapshot.InUse",
        f"The snapshot {snapshot} is currently in use by {image.id}",
        ec2.Snapshot(snapshot).delete,
    )
    image.deregister()
    ec2.Snapshot(snapshot).delete()
    refused(
        "InvalidAMIID.NotFound", f"The image id '[{image.id}]' does not exist", calls.describe_images,
        ImageIds=[image.id],
    )


@check
def a_template():
    """an instance comes of a launch template"""
    name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    data = {"ImageId": ssm.get_parameter(Name=name)["Parameter"]["Value"], "InstanceType": "t3.nano"}
    made = calls.create_launch_template(LaunchTemplateName="small", LaunchTemplateData=data)["LaunchTemplate"]
    (instance,) = ec2.create_instances(
        LaunchTemplate={"LaunchTemplateId": made["LaunchTemplateId"]}, MinCount=1, MaxCount=1
    )
    assert instance.instance_type == "t3.nano", instance.instance_type


@check
def pages():
    """the paginators of storage bring everything once"""
    for _ in range(7):
        ec2.create_volume(AvailabilityZone=zone, Size=1)
    for operation, key, options in [
        ("describe_volumes", "Volumes", {}),
        ("describe_snapshots", "Snapshots", {"OwnerIds": ["self"]}),
        ("describe_launch_templates", "LaunchTemplates", {}),
        ("describe_volumes_modifications", "VolumesModifications", {}),
    ]:
        whole = getattr(calls, operation)(**options)[key]
        paginator = calls.get_paginator(operation)
        pages = paginator.paginate(**options, PaginationConfig={"PageSize": 5})
        assert [one for page in pages for one in page[key]] == whole, operation
