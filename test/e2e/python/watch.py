"""boto3's metrics, alarms and logs, against the endpoint named by the first argument."""

import datetime
import json
import sys

import boto3

endpoint = sys.argv[1]
cloudwatch = boto3.resource("cloudwatch", endpoint_url=endpoint)
client = cloudwatch.meta.client
logs = boto3.client("logs", endpoint_url=endpoint)
now = datetime.datetime.now(datetime.timezone.utc)
said = {}

client.put_metric_data(
    Namespace="Lab",
    MetricData=[
        {"MetricName": "many", "Value": 1.0, "Dimensions": [{"Name": "n", "Value": str(n)}]} for n in range(700)
    ],
)
pages = client.get_paginator("list_metrics").paginate(Namespace="Lab", MetricName="many")
said["listed"] = sum(len(page["Metrics"]) for page in pages)

metric = cloudwatch.Metric("Lab", "one")
client.put_metric_data(Namespace="Lab", MetricData=[{"MetricName": "one", "Value": 7.0}])
metric.put_alarm(
    AlarmName="alarm",
    ComparisonOperator="GreaterThanThreshold",
    EvaluationPeriods=1,
    Period=60,
    Statistic="Sum",
    Threshold=5,
)
client.get_waiter("alarm_exists").wait(AlarmNames=["alarm"])
client.put_composite_alarm(AlarmName="composite", AlarmRule='ALARM("alarm")')
client.get_waiter("composite_alarm_exists").wait(AlarmNames=["composite"], AlarmTypes=["CompositeAlarm"])
alarm = cloudwatch.Alarm("alarm")
alarm.set_state(StateValue="ALARM", StateReason="testing")
alarm.disable_actions()
alarm.reload()
said["alarm"] = [alarm.state_value, alarm.state_reason, alarm.actions_enabled, alarm.metric.name]
said["alarms"] = [found.name for found in metric.alarms.all()]
points = metric.get_statistics(
    StartTime=now - datetime.timedelta(hours=1),
    EndTime=now + datetime.timedelta(hours=1),
    Period=3600,
    Statistics=["Sum"],
)["Datapoints"]
said["sum"] = sum(point["Sum"] for point in points)
try:
    client.set_alarm_state(AlarmName="alarm", StateValue="INVALID", StateReason="testing")
except client.exceptions.ClientError as error:
    said["refused"] = error.response["Error"]["Code"]

logs.create_log_group(logGroupName="group")
logs.create_log_stream(logGroupName="group", logStreamName="stream")
time = int(now.timestamp() * 1000)
events = [{"timestamp": time, "message": f"line {n}"} for n in range(25)]
logs.put_log_events(logGroupName="group", logStreamName="stream", logEvents=events)
found = logs.get_paginator("filter_log_events").paginate(
    logGroupName="group", filterPattern="line -12", PaginationConfig={"PageSize": 10}
)
said["filtered"] = sum(len(page["events"]) for page in found)
try:
    logs.delete_log_group(logGroupName="nowhere")
except logs.exceptions.ResourceNotFoundException as error:
    said["nowhere"] = error.response["Error"]["Message"]
print(json.dumps(said))
