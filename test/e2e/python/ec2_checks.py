import boto3

from checks import check, client, endpoint, refused

calls = client("ec2")
ec2 = boto3.resource("ec2", endpoint_url=endpoint)
ssm = client("ssm")
# The clock of the cloud runs fast, so there is nothing to wait for between two polls.
quick = {"Delay": 0, "MaxAttempts": 2000}


def image():
    name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    return ssm.get_parameter(Name=name)["Parameter"]["Value"]


@check
def life_of_an_instance():
    """a resource is created, tagged, waited for, stopped, started and terminated"""
    (instance,) = ec2.create_instances(
        ImageId=image(),
        InstanceType="t3.micro",
        MinCount=1,
        MaxCount=1,
        ClientToken="once",
        TagSpecifications=[{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "web"}]}],
    )
    assert instance.state["Name"] == "pending", instance.state
    instance.wait_until_running(WaiterConfig=quick)
    instance.reload()
    assert instance.state == {"Code": 16, "Name": "running"}, instance.state
    assert instance.private_ip_address.startswith("172.31."), instance.private_ip_address
    assert instance.tags == [{"Key": "Name", "Value": "web"}], instance.tags
    instance.create_tags(Tags=[{"Key": "Owner", "Value": "me"}])
    instance.stop()
    instance.wait_until_stopped(WaiterConfig=quick)
    instance.start()
    calls.get_waiter("instance_running").wait(InstanceIds=[instance.id], WaiterConfig=quick)
    assert len(list(instance.volumes.all())) == 1
    instance.terminate()
    instance.wait_until_terminated(WaiterConfig=quick)
    instance.reload()
    assert instance.state_reason["Code"] == "Client.UserInitiatedShutdown", instance.state_reason


@check
def same_token():
    """a client token never makes a second instance"""
    arguments = dict(ImageId=image(), InstanceType="t3.micro", MinCount=1, MaxCount=1, ClientToken="the same")
    first = calls.run_instances(**arguments)["Instances"][0]["InstanceId"]
    assert calls.run_instances(**arguments)["Instances"][0]["InstanceId"] == first


@check
def pages():
    """the paginator brings every instance, once, and collections filter"""
    calls.run_instances(
        ImageId=image(),
        InstanceType="t3.nano",
        MinCount=23,
        MaxCount=23,
        TagSpecifications=[{"ResourceType": "instance", "Tags": [{"Key": "Fleet", "Value": "a b&c"}]}],
    )
    filters = [{"Name": "tag:Fleet", "Values": ["a b&c"]}]
    found = [
        instance["InstanceId"]
        for page in calls.get_paginator("describe_instances").paginate(
            Filters=filters, PaginationConfig={"PageSize": 5}
        )
        for reservation in page["Reservations"]
        for instance in reservation["Instances"]
    ]
    assert len(found) == 23 and len(set(found)) == 23, found
    assert {instance.id for instance in ec2.instances.filter(Filters=filters)} == set(found)
    stopping = ec2.instances.filter(Filters=filters).stop()
    assert sum(len(answer["StoppingInstances"]) for answer in stopping) == 23


@check
def refusals():
    """what EC2 refuses, it refuses in its own words"""
    refused(
        "InvalidInstanceID.NotFound",
        "The instance ID 'i-00000000000000001' does not exist",
        calls.describe_instances,
        InstanceIds=["i-00000000000000001"],
    )
    refused("InvalidInstanceID.Malformed", 'Invalid id: "i-x"', calls.stop_instances, InstanceIds=["i-x"])
    refused(
        "DryRunOperation",
        "Request would have succeeded, but DryRun flag is set.",
        calls.run_instances,
        ImageId=image(),
        InstanceType="t3.micro",
        MinCount=1,
        MaxCount=1,
        DryRun=True,
    )


@check
def a_new_account():
    """a new account has regions, zones and a default VPC with a subnet in each zone"""
    regions = {region["RegionName"] for region in calls.describe_regions()["Regions"]}
    assert {"us-east-1", "eu-west-1"} <= regions, regions
    zones = calls.describe_availability_zones()["AvailabilityZones"]
    (vpc,) = ec2.vpcs.filter(Filters=[{"Name": "is-default", "Values": ["true"]}])
    assert vpc.cidr_block == "172.31.0.0/16"
    usable = [zone for zone in zones if zone["ZoneType"] == "availability-zone"]
    assert len(list(vpc.subnets.all())) == len(usable), usable


@check
def other_region():
    """what is in one region is not in another"""
    elsewhere = client("ec2", region_name="eu-west-1")
    assert elsewhere.describe_instances()["Reservations"] == []


@check
def every_action_of_an_instance():
    """an instance's own actions and collections, and the waiters that look at it"""
    group = ec2.create_placement_group(GroupName="apart", Strategy="spread")
    (instance,) = ec2.create_instances(
        ImageId=image(), InstanceType="t3.micro", MinCount=1, MaxCount=1, Placement={"GroupName": "apart"}
    )
    for waiter in ("instance_exists", "instance_running", "instance_status_ok", "system_status_ok"):
        calls.get_waiter(waiter).wait(InstanceIds=[instance.id], WaiterConfig=quick)
    instance.wait_until_exists()
    instance.reload()
    assert [found.id for found in ec2.PlacementGroup("apart").instances.all()] == [instance.id]
    assert len(instance.network_interfaces) == 1
    assert list(instance.vpc_addresses.all()) == []
    assert instance.image.id == instance.image_id and instance.vpc.id == instance.vpc_id
    assert "made from what is known" in instance.console_output()["Output"]
    assert instance.password_data()["PasswordData"] == ""
    assert instance.monitor()["InstanceMonitorings"][0]["Monitoring"]["State"] in ("pending", "enabled")
    assert instance.unmonitor()["InstanceMonitorings"][0]["Monitoring"]["State"] in ("disabling", "disabled")
    instance.modify_attribute(DisableApiTermination={"Value": True})
    assert instance.describe_attribute(Attribute="disableApiTermination")["DisableApiTermination"]["Value"]
    refused("OperationNotPermitted", None, instance.terminate)
    instance.modify_attribute(DisableApiTermination={"Value": False})
    instance.modify_attribute(SourceDestCheck={"Value": False})
    instance.reset_source_dest_check()
    instance.reload()
    assert instance.source_dest_check
    zone = instance.placement["AvailabilityZone"]
    volume = ec2.create_volume(AvailabilityZone=zone, Size=1)
    calls.get_waiter("volume_available").wait(VolumeIds=[volume.id], WaiterConfig=quick)
    instance.attach_volume(VolumeId=volume.id, Device="/dev/sdf")
    calls.get_waiter("volume_in_use").wait(VolumeIds=[volume.id], WaiterConfig=quick)
    assert {found.id for found in instance.volumes.all()} > {volume.id}
    instance.detach_volume(VolumeId=volume.id)
    instance.reboot()
    picture = instance.create_image(Name="of the lab")
    assert picture.id.startswith("ami-")
    tag = instance.create_tags(Tags=[{"Key": "a", "Value": "b"}])[0]
    tag.delete()
    instance.delete_tags(Tags=[{"Key": "a"}])
    instance.terminate()
    calls.get_waiter("instance_terminated").wait(InstanceIds=[instance.id], WaiterConfig=quick)
    group.delete()
