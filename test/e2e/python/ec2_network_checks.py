import boto3

from checks import check, client, endpoint, refused

calls = client("ec2")
ec2 = boto3.resource("ec2", endpoint_url=endpoint)
quick = {"Delay": 0, "MaxAttempts": 2000}


def wait(name, **arguments):
    calls.get_waiter(name).wait(WaiterConfig=quick, **arguments)


def tagged(kind, name):
    return [{"ResourceType": kind, "Tags": [{"Key": "Name", "Value": name}]}]


@check
def a_network_made_of_objects():
    """VPC, subnets, gateway, route table, group, interface and ACL as objects, collections and waiters"""
    vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16", TagSpecifications=tagged("vpc", "lab"))
    vpc.wait_until_exists()
    vpc.wait_until_available()
    vpc.modify_attribute(EnableDnsHostnames={"Value": True})
    assert vpc.describe_attribute(Attribute="enableDnsHostnames")["EnableDnsHostnames"]["Value"]
    vpc.reload()
    assert vpc.cidr_block == "10.0.0.0/16" and not vpc.is_default and vpc.state == "available"

    gateway = ec2.create_internet_gateway()
    gateway.attach_to_vpc(VpcId=vpc.id)
    wait("internet_gateway_exists", InternetGatewayIds=[gateway.id])
    assert [each.id for each in vpc.internet_gateways.all()] == [gateway.id]

    subnet = vpc.create_subnet(CidrBlock="10.0.1.0/24", AvailabilityZone="us-east-1a")
    wait("subnet_available", SubnetIds=[subnet.id])
    assert subnet.available_ip_address_count == 251
    assert [each.id for each in vpc.subnets.filter(Filters=[{"Name": "cidr-block", "Values": ["10.0.1.*"]}])] == [subnet.id]

    table = vpc.create_route_table()
    route = table.create_route(DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway.id)
    table.reload()
    assert [(each.state, each.gateway_id) for each in table.routes] == [("active", "local"), ("active", gateway.id)]
    association = table.associate_with_subnet(SubnetId=subnet.id)
    table.reload()
    assert [(each.id, each.main) for each in table.associations] == [(association.id, False)]
    assert len(list(vpc.route_tables.all())) == 2
    assert list(vpc.accepted_vpc_peering_connections.all()) == []

    group = vpc.create_security_group(GroupName="web", Description="for the lab")
    wait("security_group_exists", GroupIds=[group.id])
    group.authorize_ingress(IpProtocol="tcp", FromPort=80, ToPort=80, CidrIp="0.0.0.0/0")
    group.reload()
    assert group.ip_permissions[0]["FromPort"] == 80, group.ip_permissions
    group.revoke_ingress(IpPermissions=group.ip_permissions)
    group.reload()
    assert group.ip_permissions == []
    group.revoke_egress(IpPermissions=group.ip_permissions_egress)
    assert sorted(each.group_name for each in vpc.security_groups.all()) == ["default", "web"]

    interface = subnet.create_network_interface(Groups=[group.id], Description="spare")
    wait("network_interface_available", NetworkInterfaceIds=[interface.id])
    interface.modify_attribute(SourceDestCheck={"Value": False})
    interface.reload()
    assert interface.status == "available" and not interface.source_dest_check
    interface.assign_private_ip_addresses(SecondaryPrivateIpAddressCount=1)
    assert [each.id for each in subnet.network_interfaces.all()] == [interface.id]
    interface.delete()

    acl = vpc.create_network_acl()
    acl.create_entry(
        RuleNumber=100, Protocol="-1", RuleAction="allow", Egress=False, CidrBlock="0.0.0.0/0"
    )
    acl.reload()
    assert len(acl.entries) == 3 and not acl.is_default
    acl.delete_entry(RuleNumber=100, Egress=False)
    acl.delete()

    refused("DependencyViolation", f"The vpc '{vpc.id}' has dependencies and cannot be deleted.", vpc.delete)
    association.delete()
    route.delete()
    table.delete()
    group.delete()
    subnet.delete()
    gateway.detach_from_vpc(VpcId=vpc.id)
    gateway.delete()
    vpc.delete()
    refused("InvalidVpcID.NotFound", f"The vpc ID '{vpc.id}' does not exist", vpc.reload)


@check
def a_gateway_for_private_subnets():
    """a NAT gateway comes up and goes with the waiters, and an address is an object"""
    vpc = ec2.create_vpc(CidrBlock="10.1.0.0/16")
    gateway = ec2.create_internet_gateway()
    vpc.attach_internet_gateway(InternetGatewayId=gateway.id)
    subnet = vpc.create_subnet(CidrBlock="10.1.0.0/24")
    allocation = calls.allocate_address(Domain="vpc")["AllocationId"]
    nat = calls.create_nat_gateway(SubnetId=subnet.id, AllocationId=allocation)["NatGateway"]["NatGatewayId"]
    wait("nat_gateway_available", NatGatewayIds=[nat])
    address = ec2.VpcAddress(allocation)
    assert address.association_id and address.network_interface_id, address.public_ip
    calls.delete_nat_gateway(NatGatewayId=nat)
    wait("nat_gateway_deleted", NatGatewayIds=[nat])
    address.release()
    subnet.delete()
    vpc.detach_internet_gateway(InternetGatewayId=gateway.id)
    gateway.delete()
    vpc.delete()


@check
def pages_of_rules():
    """the paginators bring every group and every rule, once"""
    vpc = ec2.create_vpc(CidrBlock="10.2.0.0/16")
    groups = [vpc.create_security_group(GroupName=f"g{number}", Description="page").id for number in range(12)]
    calls.authorize_security_group_ingress(
        GroupId=groups[0],
        IpPermissions=[
            {"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}
            for port in range(11)
        ],
    )
    mine = [{"Name": "vpc-id", "Values": [vpc.id]}]
    pages = calls.get_paginator("describe_security_groups").paginate(Filters=mine, PaginationConfig={"PageSize": 5})
    found = [group["GroupId"] for page in pages for group in page["SecurityGroups"]]
    assert len(found) == len(set(found)) == 13, found
    pages = calls.get_paginator("describe_security_group_rules").paginate(
        Filters=[{"Name": "group-id", "Values": [groups[0]]}], PaginationConfig={"PageSize": 5}
    )
    rules = [rule["SecurityGroupRuleId"] for page in pages for rule in page["SecurityGroupRules"]]
    assert len(rules) == len(set(rules)) == 12, rules
    for group in groups:
        ec2.SecurityGroup(group).delete()
    vpc.delete()


@check
def addresses_of_instances():
    """an interface is attached to and detached from an instance as an object"""
    vpc = ec2.create_vpc(CidrBlock="10.3.0.0/16")
    subnet = vpc.create_subnet(CidrBlock="10.3.0.0/24", AvailabilityZone="us-east-1a")
    parameter = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    image = client("ssm").get_parameter(Name=parameter)["Parameter"]["Value"]
    (instance,) = subnet.create_instances(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1)
    instance.wait_until_running(WaiterConfig=quick)
    interface = subnet.create_network_interface()
    interface.attach(InstanceId=instance.id, DeviceIndex=1)
    interface.reload()
    assert interface.attachment["InstanceId"] == instance.id
    interface.detach()
    wait("network_interface_available", NetworkInterfaceIds=[interface.id])
    interface.delete()
    instance.terminate()
    instance.wait_until_terminated(WaiterConfig=quick)
    subnet.delete()
    vpc.delete()
