import json
from email.mime.text import MIMEText

from checks import check, client, refused

ce, budgets, quotas, ec2 = (client(name) for name in ("ce", "budgets", "service-quotas", "ec2"))
pricing = client("pricing", region_name="us-east-1")
scaling, ses, sesv2 = client("autoscaling"), client("ses"), client("sesv2")
account = "123456789012"


def image():
    return ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]


@check
def cost_explorer():
    """usage and cost are had by service, and a category is made, changed and deleted"""
    # The cloud begins on the fifth.
    period = {"Start": "2027-03-01", "End": "2027-03-06"}
    by_service = [{"Type": "DIMENSION", "Key": "SERVICE"}]
    found = ce.get_cost_and_usage(TimePeriod=period, Granularity="MONTHLY", Metrics=["UnblendedCost"], GroupBy=by_service)
    assert found["ResultsByTime"][0]["Estimated"] is True, found
    assert found["GroupDefinitions"] == by_service, found
    rule = {"Value": "v", "Rule": {"Tags": {"Key": "team", "Values": ["shop"]}}}
    made = ce.create_cost_category_definition(Name="c", RuleVersion="CostCategoryExpression.v1", Rules=[rule])
    arn = made["CostCategoryArn"]
    shown = ce.describe_cost_category_definition(CostCategoryArn=arn)["CostCategory"]
    assert shown["Name"] == "c" and shown["Rules"][0]["Value"] == "v", shown
    ce.update_cost_category_definition(
        CostCategoryArn=arn, RuleVersion="CostCategoryExpression.v1", Rules=[{**rule, "Value": "w"}]
    )
    assert ce.describe_cost_category_definition(CostCategoryArn=arn)["CostCategory"]["Rules"][0]["Value"] == "w"
    ce.tag_resource(ResourceArn=arn, ResourceTags=[{"Key": "a", "Value": "1"}])
    assert ce.list_tags_for_resource(ResourceArn=arn)["ResourceTags"] == [{"Key": "a", "Value": "1"}]
    ce.delete_cost_category_definition(CostCategoryArn=arn)
    missing = f"No Cost Categories found with ID {arn.rsplit('/')[-1]}"
    refused("ResourceNotFoundException", missing, ce.describe_cost_category_definition, CostCategoryArn=arn)


@check
def budget():
    """a budget is made with who is told, found by the paginator, and deleted"""
    wanted = {
        "BudgetName": "month",
        "BudgetLimit": {"Amount": "10", "Unit": "USD"},
        "TimeUnit": "MONTHLY",
        "BudgetType": "COST",
    }
    notice = {"NotificationType": "ACTUAL", "ComparisonOperator": "GREATER_THAN", "Threshold": 80.0}
    told = {"Notification": notice, "Subscribers": [{"SubscriptionType": "EMAIL", "Address": "ops@example.com"}]}
    budgets.create_budget(AccountId=account, Budget=wanted, NotificationsWithSubscribers=[told])
    pages = budgets.get_paginator("describe_budgets").paginate(AccountId=account)
    [shown] = [one for page in pages for one in page["Budgets"]]
    assert shown["BudgetLimit"] == {"Amount": "10", "Unit": "USD"}, shown
    assert shown["CalculatedSpend"]["ActualSpend"]["Unit"] == "USD", shown
    listed = budgets.describe_notifications_for_budget(AccountId=account, BudgetName="month")["Notifications"]
    assert listed[0]["ThresholdType"] == "PERCENTAGE" and listed[0]["NotificationState"] == "OK", listed
    twice = "Error creating budget: month - the budget already exists."
    refused("DuplicateRecordException", twice, budgets.create_budget, AccountId=account, Budget=wanted)
    budgets.delete_budget(AccountId=account, BudgetName="month")
    gone = "Unable to get budget: month - the budget doesn't exist."
    refused("NotFoundException", gone, budgets.describe_budget, AccountId=account, BudgetName="month")


@check
def prices_and_quotas():
    """a price is found by filters, and a quota by its code"""
    assert "AmazonEC2" in [one["ServiceCode"] for one in pricing.describe_services()["Services"]]
    fields = {"instanceType": "m5.large", "regionCode": "us-east-1"}
    filters = [{"Type": "TERM_MATCH", "Field": key, "Value": value} for key, value in fields.items()]
    [product] = pricing.get_products(ServiceCode="AmazonEC2", Filters=filters)["PriceList"]
    [term] = json.loads(product)["terms"]["OnDemand"].values()
    [price] = term["priceDimensions"].values()
    assert float(price["pricePerUnit"]["USD"]) == 0.096, price
    pages = quotas.get_paginator("list_service_quotas").paginate(ServiceCode="ec2")
    first = next(one for page in pages for one in page["Quotas"])
    same = quotas.get_service_quota(ServiceCode="ec2", QuotaCode=first["QuotaCode"])["Quota"]
    assert same["Value"] == first["Value"] and same["ServiceCode"] == "ec2", same
    refused("NoSuchResourceException", None, quotas.get_service_quota, ServiceCode="ec2", QuotaCode="L-00000000")


@check
def groups():
    """a group grows by its policy, is listed by the paginator, and goes with its instances"""
    scaling.create_launch_configuration(
        LaunchConfigurationName="lc", ImageId=image(), InstanceType="t3.micro", InstanceMonitoring={"Enabled": False}
    )
    tag = {"Key": "stage", "Value": "test", "PropagateAtLaunch": True}
    scaling.create_auto_scaling_group(
        AutoScalingGroupName="g", LaunchConfigurationName="lc", MinSize=1, MaxSize=3, DesiredCapacity=1,
        AvailabilityZones=["us-east-1a", "us-east-1b"], Tags=[tag],
    )
    policy = {"PolicyName": "up", "AdjustmentType": "ChangeInCapacity", "ScalingAdjustment": 2}
    arn = scaling.put_scaling_policy(AutoScalingGroupName="g", **policy)["PolicyARN"]
    assert ":scalingPolicy:" in arn, arn
    scaling.execute_policy(AutoScalingGroupName="g", PolicyName="up")
    [group] = scaling.get_paginator("describe_auto_scaling_groups").paginate().build_full_result()["AutoScalingGroups"]
    assert group["DesiredCapacity"] == 3 and group["Tags"][0]["ResourceId"] == "g", group
    too_many = "New SetDesiredCapacity value 4 is above max value 3 for the AutoScalingGroup."
    refused("ValidationError", too_many, scaling.set_desired_capacity, AutoScalingGroupName="g", DesiredCapacity=4)
    scaling.suspend_processes(AutoScalingGroupName="g", ScalingProcesses=["Launch"])
    [group] = scaling.describe_auto_scaling_groups(AutoScalingGroupNames=["g"])["AutoScalingGroups"]
    assert [one["ProcessName"] for one in group["SuspendedProcesses"]] == ["Launch"], group
    scaling.delete_auto_scaling_group(AutoScalingGroupName="g", ForceDelete=True)


@check
def mail():
    """a verified address sends, a template is filled, and version 2 sees what version 1 made"""
    ses.verify_email_identity(EmailAddress="a@example.com")
    raw = MIMEText("hello")
    raw["Subject"], raw["From"], raw["To"] = "s", "a@example.com", "success@simulator.amazonses.com"
    verified = ses.get_identity_verification_attributes(Identities=["a@example.com"])["VerificationAttributes"]
    if verified["a@example.com"]["VerificationStatus"] == "Success":
        assert ses.send_raw_email(RawMessage={"Data": raw.as_string()})["MessageId"]
    else:
        refused("MessageRejected", None, ses.send_raw_email, RawMessage={"Data": raw.as_string()})
    template = {"TemplateName": "t", "SubjectPart": "Hi {{name}}", "TextPart": "Dear {{name}}"}
    ses.create_template(Template=template)
    rendered = ses.test_render_template(TemplateName="t", TemplateData='{"name": "Ann"}')["RenderedTemplate"]
    assert "Subject: Hi Ann" in rendered and "Dear Ann" in rendered, rendered
    refused("AlreadyExists", None, ses.create_template, Template=template)
    assert sesv2.get_email_identity(EmailIdentity="a@example.com")["IdentityType"] == "EMAIL_ADDRESS"
    assert sesv2.get_account()["ProductionAccessEnabled"] is False
    sesv2.put_suppressed_destination(EmailAddress="gone@example.com", Reason="BOUNCE")
    assert sesv2.list_suppressed_destinations()["SuppressedDestinationSummaries"][0]["Reason"] == "BOUNCE"
