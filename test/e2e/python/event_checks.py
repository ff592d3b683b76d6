import datetime
import json

from checks import check, client, refused

events, scheduler, sqs, iam = (client(name) for name in ("events", "scheduler", "sqs", "iam"))
tagging = client("resourcegroupstaggingapi")
queue = "arn:aws:sqs:us-east-1:123456789012:q"


def document(**statement):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", **statement}]})


@check
def rules():
    """an event reaches a queue by a rule of a bus"""
    policy = document(Principal={"Service": "events.amazonaws.com"}, Action="sqs:SendMessage", Resource="*")
    url = sqs.create_queue(QueueName="q", Attributes={"Policy": policy}, tags={"stage": "test"})["QueueUrl"]
    bus = events.create_event_bus(Name="orders", Tags=[{"Key": "stage", "Value": "test"}])["EventBusArn"]
    rule = {"Name": "paid", "EventBusName": "orders"}
    events.put_rule(EventPattern=json.dumps({"detail": {"state": [{"prefix": "pa"}]}}), **rule)
    target = {"Id": "1", "Arn": queue, "InputPath": "$.detail"}
    events.put_targets(Rule="paid", EventBusName="orders", Targets=[target])
    assert events.list_targets_by_rule(Rule="paid", EventBusName="orders")["Targets"] == [target]
    entry = {"Source": "shop", "DetailType": "order", "EventBusName": bus, "Time": datetime.datetime(2026, 1, 1)}
    put = events.put_events(Entries=[{**entry, "Detail": '{"state": "paid"}'}, {**entry, "Detail": "no"}])
    assert put["FailedEntryCount"] == 1 and put["Entries"][1]["ErrorCode"] == "MalformedDetail", put
    assert [m["Body"] for m in sqs.receive_message(QueueUrl=url)["Messages"]] == ['{"state":"paid"}']


@check
def refusals():
    """what is no pattern, no schedule or no rule is refused"""
    code = "InvalidEventPatternException"
    refused(code, None, events.put_rule, Name="bad", EventPattern='{"a": 1}')
    sentence = "Parameter ScheduleExpression is not valid."
    refused("ValidationException", sentence, events.put_rule, Name="bad", ScheduleExpression="rate(1 minutes)")
    missing = "Rule none does not exist on EventBus default."
    refused("ResourceNotFoundException", missing, events.describe_rule, Name="none")


@check
def schedules():
    """a schedule is made with its role, listed and deleted"""
    trust = document(Principal={"Service": "scheduler.amazonaws.com"}, Action="sts:AssumeRole")
    role = iam.create_role(RoleName="scheduler", AssumeRolePolicyDocument=trust)["Role"]["Arn"]
    given = {
        "Name": "tick",
        "ScheduleExpression": "at(2040-01-01T00:00:00)",
        "ScheduleExpressionTimezone": "Europe/Paris",
        "FlexibleTimeWindow": {"Mode": "OFF"},
        "Target": {"Arn": queue, "RoleArn": role, "Input": "tick"},
    }
    scheduler.create_schedule(**given)
    found = scheduler.get_schedule(Name="tick")
    assert found["State"] == "ENABLED" and found["Target"]["RetryPolicy"]["MaximumRetryAttempts"] == 185, found
    pages = scheduler.get_paginator("list_schedules").paginate(GroupName="default")
    assert [each["Name"] for each in pages.build_full_result()["Schedules"]] == ["tick"]
    scheduler.delete_schedule(Name="tick")
    refused("ResourceNotFoundException", "Schedule tick does not exist.", scheduler.get_schedule, Name="tick")


@check
def tags():
    """tags of several services are found and changed together"""
    pages = tagging.get_paginator("get_resources").paginate(TagFilters=[{"Key": "stage", "Values": ["test"]}])
    arns = [each["ResourceARN"] for each in pages.build_full_result()["ResourceTagMappingList"]]
    assert arns == ["arn:aws:events:us-east-1:123456789012:event-bus/orders", queue], arns
    assert tagging.tag_resources(ResourceARNList=arns, Tags={"team": "blue"})["FailedResourcesMap"] == {}
    assert tagging.get_tag_values(Key="team")["TagValues"] == ["blue"]
