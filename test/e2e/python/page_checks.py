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


def same_in_pages(paginated, operation, key, least, size=1, moving=None, **arguments):
    """Pages of few entries bring what one page of the usual size does, but for a member that moves with the clock."""
    pages = list(paginated.get_paginator(operation).paginate(**arguments, PaginationConfig={"PageSize": size}))
    still = lambda item: {name: value for name, value in item.items() if name != moving} if moving else item
    found = [json.dumps(still(item), default=str) for page in pages for item in page.get(key, [])]
    whole = [json.dumps(still(item), default=str) for item in getattr(paginated, operation)(**arguments)[key]]
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
        cloudwatch.put_anomaly_detector(Namespace="Page", MetricName=f"a{n}", Stat="Sum")
        cloudwatch.put_dashboard(DashboardName=f"page-{n}", DashboardBody='{"widgets":[]}')
    same_in_pages(cloudwatch, "describe_alarms", "MetricAlarms", 3)
    same_in_pages(cloudwatch, "describe_anomaly_detectors", "AnomalyDetectors", 3, moving="StateValue")
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
    for n in range(2):
        logs.put_destination(
            destinationName=f"d{n}",
            targetArn="arn:aws:kinesis:us-east-1:123456789012:stream/s",
            roleArn="arn:aws:iam::123456789012:role/r",
        )
    same_in_pages(logs, "describe_destinations", "destinations", 2)
    for operation, key, arguments in [
        ("describe_subscription_filters", "subscriptionFilters", {"logGroupName": "/page/0"}),
        ("describe_export_tasks", "exportTasks", {}),
    ]:
        assert [e for page in logs.get_paginator(operation).paginate(**arguments) for e in page[key]] == []


@check
def windows():
    """maintenance windows, their targets, tasks and runs"""
    ids = []
    for n in range(11):
        window = ssm.create_maintenance_window(
            Name=f"window{n}", Schedule="rate(1 day)", Duration=2, Cutoff=1, AllowUnassociatedTargets=True
        )
        ids.append(window["WindowId"])
        hosts = [{"Key": "tag:Role", "Values": [str(n)]}]
        ssm.register_target_with_maintenance_window(WindowId=ids[0], ResourceType="INSTANCE", Targets=hosts)
        ssm.register_task_with_maintenance_window(WindowId=ids[0], TaskArn="AWS-CreateImage", TaskType="AUTOMATION")
    same_in_pages(ssm, "describe_maintenance_windows", "WindowIdentities", 11, size=10)
    same_in_pages(ssm, "describe_maintenance_window_targets", "Targets", 11, size=10, WindowId=ids[0])
    same_in_pages(ssm, "describe_maintenance_window_tasks", "Tasks", 11, size=10, WindowId=ids[0])
    for operation, key, arguments in [
        ("describe_maintenance_window_schedule", "ScheduledWindowExecutions", {"WindowId": ids[0]}),
        (
            "describe_maintenance_windows_for_target",
            "WindowIdentities",
            {"ResourceType": "INSTANCE", "Targets": [{"Key": "tag:Role", "Values": ["0"]}]},
        ),
        ("describe_maintenance_window_executions", "WindowExecutions", {"WindowId": ids[0]}),
    ]:
        pages = ssm.get_paginator(operation).paginate(**arguments, PaginationConfig={"PageSize": 10, "MaxItems": 20})
        assert isinstance([e for page in pages for e in page[key]], list)


@check
def records():
    """associations, activations, patches, inventory, compliance, OpsCenter and runbooks"""
    hosts = [{"Key": "tag:Role", "Values": ["none"]}]
    made = []
    for n in range(2):
        association = ssm.create_association(Name="AWS-UpdateSSMAgent", AssociationName=f"page{n}", Targets=hosts)
        made.append(association["AssociationDescription"]["AssociationId"])
        ssm.create_activation(IamRole="r", Description=str(n))
        baseline = ssm.create_patch_baseline(Name=f"base{n}", OperatingSystem="UBUNTU")["BaselineId"]
        ssm.register_patch_baseline_for_patch_group(BaselineId=baseline, PatchGroup=f"g{n}")
        ssm.create_ops_metadata(ResourceId=f"app{n}")
        ssm.create_ops_item(Title=f"item{n}", Source="test", Description="d")
        ssm.create_resource_data_sync(
            SyncName=f"s{n}", S3Destination={"BucketName": f"b{n}", "SyncFormat": "JsonSerDe", "Region": "us-east-1"}
        )
        ssm.put_compliance_items(
            ResourceId=f"i-{n:017x}",
            ResourceType="ManagedInstance",
            ComplianceType=f"Custom:C{n}",
            ExecutionSummary={"ExecutionTime": 0},
            Items=[{"Id": "1", "Severity": "HIGH", "Status": "NON_COMPLIANT"}],
        )
        ssm.start_automation_execution(DocumentName="AWS-RestartEC2Instance", Parameters={"InstanceId": [f"i-{n:017x}"]})
    ssm.update_association(AssociationId=made[0], Name="AWS-UpdateSSMAgent", Targets=hosts, ScheduleExpression="rate(1 day)")
    for operation, key, least, arguments in [
        ("list_associations", "Associations", 2, {}),
        ("list_association_versions", "AssociationVersions", 2, {"AssociationId": made[0]}),
        ("describe_activations", "ActivationList", 2, {}),
        ("describe_patch_baselines", "BaselineIdentities", 15, {}),
        ("describe_patch_groups", "Mappings", 2, {}),
        ("list_ops_metadata", "OpsMetadataList", 2, {}),
        ("describe_ops_items", "OpsItemSummaries", 2, {"OpsItemFilters": []}),
        ("list_resource_data_sync", "ResourceDataSyncItems", 2, {}),
        ("list_compliance_items", "ComplianceItems", 2, {}),
        ("list_compliance_summaries", "ComplianceSummaryItems", 2, {}),
        ("list_resource_compliance_summaries", "ResourceComplianceSummaryItems", 2, {}),
        ("describe_automation_executions", "AutomationExecutionMetadataList", 2, {}),
    ]:
        same_in_pages(ssm, operation, key, least, **arguments)
    run = ssm.describe_automation_executions()["AutomationExecutionMetadataList"][0]["AutomationExecutionId"]
    item = ssm.describe_ops_items(OpsItemFilters=[])["OpsItemSummaries"][0]["OpsItemId"]
    for operation, arguments in [
        ("describe_automation_step_executions", {"AutomationExecutionId": run}),
        ("describe_association_executions", {"AssociationId": made[0]}),
        ("describe_effective_instance_associations", {"InstanceId": "i-00000000000000000"}),
        ("describe_instance_associations_status", {"InstanceId": "i-00000000000000000"}),
        ("describe_available_patches", {}),
        ("describe_instance_patch_states", {"InstanceIds": ["i-00000000000000000"]}),
        ("describe_instance_patch_states_for_patch_group", {"PatchGroup": "g0"}),
        ("describe_inventory_deletions", {}),
        ("describe_sessions", {"State": "Active"}),
        ("get_inventory", {}),
        ("get_inventory_schema", {}),
        ("describe_patch_properties", {"OperatingSystem": "UBUNTU", "Property": "PRIORITY"}),
        ("list_ops_item_events", {}),
        ("list_ops_item_related_items", {"OpsItemId": item}),
    ]:
        list(ssm.get_paginator(operation).paginate(**arguments))
