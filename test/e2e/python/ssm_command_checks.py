import time

from checks import check, client, refused

ssm = client("ssm")
ec2 = client("ec2")

SETTING = "/ssm/managed-instance/default-ec2-instance-management-role"
IMAGE = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"


def launch():
    ssm.update_service_setting(SettingId=SETTING, SettingValue="service-role/Managed")
    image = ssm.get_parameter(Name=IMAGE)["Parameter"]["Value"]
    answer = ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1)
    instance = answer["Instances"][0]["InstanceId"]
    for _ in range(100):
        if ssm.describe_instance_information()["InstanceInformationList"]:
            return instance
        time.sleep(0.05)
    raise AssertionError("it is not managed")


@check
def command():
    """a command is sent, waited for, and its output read; or it says that nothing can be run here"""
    instance = launch()
    sent = ssm.send_command(
        InstanceIds=[instance],
        DocumentName="AWS-RunShellScript",
        Parameters={"commands": ["echo hello; echo oops >&2; hostname >/dev/null; exit 0"]},
    )["Command"]
    time.sleep(0.3)
    waiter = ssm.get_waiter("command_executed")
    try:
        waiter.wait(CommandId=sent["CommandId"], InstanceId=instance, WaiterConfig={"Delay": 1, "MaxAttempts": 20})
    except Exception:
        pass
    seen = ssm.get_command_invocation(CommandId=sent["CommandId"], InstanceId=instance)
    if seen["StatusDetails"] == "Undeliverable":
        assert seen["StandardOutputContent"] == "", seen
        return
    assert seen["Status"] == "Success", seen
    assert seen["StandardOutputContent"] == "hello\n", seen
    assert seen["StandardErrorContent"] == "oops\n", seen
    assert ssm.list_commands(CommandId=sent["CommandId"])["Commands"][0]["Status"] == "Success"


@check
def not_managed():
    """an instance that is not there is refused as AWS refuses it"""
    refused(
        "InvalidInstanceId",
        None,
        ssm.send_command,
        InstanceIds=["i-0123456789abcdef0"],
        DocumentName="AWS-RunShellScript",
        Parameters={"commands": ["true"]},
    )


@check
def documents():
    """documents page by their paginator, and are read back as they were"""
    for number in range(7):
        content = '{"schemaVersion":"2.2","mainSteps":[{"action":"aws:runShellScript","name":"s%d","inputs":{}}]}' % number
        ssm.create_document(Name=f"doc-{number}", Content=content, DocumentType="Command")
    pages = ssm.get_paginator("list_documents").paginate(
        Filters=[{"Key": "Owner", "Values": ["Self"]}], PaginationConfig={"PageSize": 3}
    )
    names = [item["Name"] for page in pages for item in page["DocumentIdentifiers"]]
    assert names == [f"doc-{number}" for number in range(7)], names
    assert '"s3"' in ssm.get_document(Name="doc-3")["Content"]


@check
def settings():
    """a setting that there is not is refused"""
    refused("ServiceSettingNotFound", None, ssm.get_service_setting, SettingId="/ssm/none")
