"""Every paginator of the four services whose action the cloud has, a page at a time and in one go."""
import datetime
import json
import time

from checks import check, client

ssm = client("ssm")
secrets = client("secretsmanager")
cloudwatch = client("cloudwatch")
logs = client("logs")
ec2 = client("ec2")
now = int(time.time() * 1000)
SETTING = "/ssm/managed-instance/default-ec2-instance-management-role"
IMAGE = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"


def same_in_pages(paginated, operation, key, least, **arguments):
    """Pages of one entry bring what one page of the usual size does, and there are several."""
    pages = list(paginated.get_paginator(operation).paginate(**arguments, PaginationConfig={"PageSize": 1}))
    found = [json.dumps(item, default=str) for page in pages for item in page.get(key, [])]
    whole = [json.dumps(item, default=str) for item in getattr(paginated, operation)(**arguments)[key]]
    assert found == whole, (operation, found, whole)
    assert len(found) >= least, (operation, found)
    assert len(pages) > 1, (operation, len(pages))


@check
def parameters():
    """parameters, their histories and hierarchies"""
    for n in range(3):
        ssm.put_parameter(Name=f"/page/{n}", Value="v", Type="String")
        ssm.put_parameter(Name="/history", Value=str(n), Type="String", Overwrite=True)
    same_in_pages(ssm, "get_parameters_by_path", "Parameters", 3, Path="/page")
    same_in_pages(ssm, "get_parameter_history", "Parameters", 3, Name="/history")
    same_in_pages(ssm, "describe_parameters", "Parameters", 4)


@check
def documents():
    """documents and their versions"""
    step = {"action": "aws:runShellScript", "name": "s", "inputs": {"runCommand": ["true"]}}
    for n in range(2):
        content = {"schemaVersion": "2.2", "description": str(n), "mainSteps": [step]}
        if n == 0:
            ssm.create_document(Name="Paged", DocumentType="Command", Content=json.dumps(content))
        else:
            ssm.update_document(Name="Paged", Content=json.dumps(content), DocumentVersion="$LATEST")
    ssm.create_document(Name="Paged2", DocumentType="Command", Content=json.dumps(content))
    same_in_pages(ssm, "list_document_versions", "DocumentVersions", 2, Name="Paged")
    own = [{"Key": "Owner", "Values": ["Self"]}]
    same_in_pages(ssm, "list_documents", "DocumentIdentifiers", 2, Filters=own)


@check
def fleet():
    """instances, commands and invocations"""
    ssm.update_service_setting(SettingId=SETTING, SettingValue="service-role/Managed")
    image = ssm.get_parameter(Name=IMAGE)["Parameter"]["Value"]
    made = ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=6, MaxCount=6)["Instances"]
    ids = [instance["InstanceId"] for instance in made]
    for _ in range(100):
        if len(ssm.describe_instance_information()["InstanceInformationList"]) == len(ids):
            break
        time.sleep(0.05)
    # The time of the last ping goes on, as the clock does.
    pages = list(ssm.get_paginator("describe_instance_information").paginate(PaginationConfig={"PageSize": 5}))
    found = [entry["InstanceId"] for page in pages for entry in page["InstanceInformationList"]]
    assert (len(pages), sorted(found)) == (2, sorted(ids)), pages
    for _ in range(2):
        ssm.send_command(InstanceIds=ids[:2], DocumentName="AWS-RunShellScript", Parameters={"commands": ["true"]})
    # Statuses go on changing, so that only their number can be compared.
    for operation, key, least in [
        ("list_commands", "Commands", 2),
        ("list_command_invocations", "CommandInvocations", 4),
    ]:
        time.sleep(0.3)
        pages = list(ssm.get_paginator(operation).paginate(PaginationConfig={"PageSize": 1}))
        assert sum(len(page[key]) for page in pages) == least, (operation, pages)


@check
def secret_pages():
    """secrets"""
    for n in range(3):
        secrets.create_secret(Name=f"page/{n}", SecretString="s")
    same_in_pages(secrets, "list_secrets", "SecretList", 3)


@check
def metrics():
    """metrics, alarms, their history, dashboards, data"""
    stamp = datetime.datetime.now(datetime.timezone.utc)
    for n in range(3):
        cloudwatch.put_metric_data(
            Namespace="Page", MetricData=[{"MetricName": "m", "Value": n, "Timestamp": stamp - datetime.timedelta(minutes=n)}]
        )
        cloudwatch.put_metric_alarm(
            AlarmName=f"page-{n}",
            Namespace="Page",
            MetricName="none",
            ComparisonOperator="GreaterThanThreshold",
            EvaluationPeriods=1,
            Period=60,
            Statistic="Sum",
            Threshold=5,
        )
        cloudwatch.put_dashboard(DashboardName=f"page-{n}", DashboardBody='{"widgets":[]}')
    same_in_pages(cloudwatch, "describe_alarms", "MetricAlarms", 3)
    kind = {"HistoryItemType": "ConfigurationUpdate"}
    same_in_pages(cloudwatch, "describe_alarm_history", "AlarmHistoryItems", 3, **kind)
    boards = [e for page in cloudwatch.get_paginator("list_dashboards").paginate() for e in page["DashboardEntries"]]
    assert len(boards) == 3, boards
    listed = [m for page in cloudwatch.get_paginator("list_metrics").paginate(Namespace="Page") for m in page["Metrics"]]
    assert len(listed) == 1, listed
    query = {
        "Id": "a",
        "MetricStat": {"Metric": {"Namespace": "Page", "MetricName": "m"}, "Period": 60, "Stat": "Sum"},
    }
    pages = cloudwatch.get_paginator("get_metric_data").paginate(
        MetricDataQueries=[query],
        StartTime=stamp - datetime.timedelta(hours=1),
        EndTime=stamp + datetime.timedelta(minutes=5),
        PaginationConfig={"PageSize": 1},
    )
    values = [value for page in pages for result in page["MetricDataResults"] for value in result["Values"]]
    assert sorted(values) == [0, 1, 2], values


@check
def log_pages():
    """groups, streams, events, filters, queries, policies, export tasks"""
    for n in range(2):
        logs.create_log_group(logGroupName=f"/page/{n}")
        logs.create_log_stream(logGroupName="/page/0", logStreamName=f"s{n}")
        logs.put_metric_filter(
            logGroupName="/page/0",
            filterName=f"f{n}",
            filterPattern="x",
            metricTransformations=[{"metricName": "m", "metricNamespace": "n", "metricValue": "1"}],
        )
        logs.put_resource_policy(policyName=f"p{n}", policyDocument='{"Version":"2012-10-17","Statement":[]}')
    events = [{"timestamp": now, "message": str(n)} for n in range(3)]
    logs.put_log_events(logGroupName="/page/0", logStreamName="s0", logEvents=events)
    same_in_pages(logs, "describe_log_groups", "logGroups", 2, logGroupNamePrefix="/page")
    same_in_pages(logs, "describe_log_streams", "logStreams", 2, logGroupName="/page/0")
    same_in_pages(logs, "describe_metric_filters", "metricFilters", 2, logGroupName="/page/0")
    same_in_pages(logs, "filter_log_events", "events", 3, logGroupName="/page/0")
    same_in_pages(logs, "describe_resource_policies", "resourcePolicies", 2)
    for n in range(2):
        logs.start_query(logGroupName=f"/page/{n}", startTime=0, endTime=now // 1000 + 60, queryString="fields @message")
    pages = list(logs.get_paginator("describe_queries").paginate(PaginationConfig={"PageSize": 1}))
    assert sum(len(page["queries"]) for page in pages) == 2, pages
    for operation, key, arguments in [
        ("describe_subscription_filters", "subscriptionFilters", {"logGroupName": "/page/0"}),
        ("describe_export_tasks", "exportTasks", {}),
    ]:
        assert [e for page in logs.get_paginator(operation).paginate(**arguments) for e in page[key]] == []
